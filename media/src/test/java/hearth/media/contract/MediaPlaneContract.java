package hearth.media.contract;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The rules {@code MP…} of SPEC.md. A plane that passes them may stand behind the port. */
public abstract class MediaPlaneContract
    implements PlanRules,
        RoomRules,
        SlotRules,
        PresenceRules,
        OfferRules,
        SpeakingRules,
        SizeRules,
        JourneyRules {
  private TestPlane test;
  private Circle circle;

  /** A fresh plane. */
  protected abstract TestPlane open();

  @BeforeEach
  void beginPlane() {
    test = open();
    circle = new Circle(test, "circle");
  }

  @AfterEach
  void endPlane() {
    test.end();
  }

  @Override
  public Circle circle() {
    return circle;
  }
}
