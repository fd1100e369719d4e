package hearth.media.contract;

import hearth.media.MediaPlane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The rules {@code MW…} of SPEC.md, for a plane that speaks RTP to browsers itself. */
public abstract class WireContract
    implements StreamRules, PictureRules, RepairRules, ReportRules, NegotiationRules, ThreatRules {
  private WireTestPlane test;
  private WireCircle circle;

  /** A fresh plane on loopback. */
  protected abstract MediaPlane open();

  @BeforeEach
  void beginPlane() {
    test = new WireTestPlane(open());
    circle = new WireCircle(test);
  }

  @AfterEach
  void endPlane() {
    test.close();
  }

  @Override
  public WireCircle wire() {
    return circle;
  }
}
