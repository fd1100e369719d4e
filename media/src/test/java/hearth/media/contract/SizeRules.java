package hearth.media.contract;

import static hearth.media.contract.Circle.BOTH;
import static hearth.media.contract.Circle.picture;
import static hearth.media.contract.Circle.sound;
import static hearth.media.contract.Circle.to;
import static hearth.media.contract.Patience.patiently;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.media.PeerSpec;
import hearth.media.Picture;
import hearth.media.Source;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How large a picture everybody is told to send. */
interface SizeRules {
  Circle circle();

  /** Waits until this was what the member was told last. */
  private void told(TestMember member, Picture expected) {
    patiently()
        .untilAsserted(
            () -> assertThat(circle().heard().picturesOf(member.id())).endsWith(expected));
  }

  private void toldInAll(TestMember member, Picture... expected) {
    told(member, expected[expected.length - 1]);
    circle().settle();
    assertThat(circle().heard().picturesOf(member.id())).containsExactly(expected);
  }

  @Test
  @DisplayName("MP70 the fullest screen that a picture is shown on decides its size")
  default void fullestDecides() {
    TestMember anna = circle().join("anna");
    TestMember ben = circle().join("ben");
    TestMember cleo = circle().join("cleo");
    TestMember dora = circle().join("dora");
    circle()
        .route(
            to("ben", picture("anna"), picture("cleo"), picture("dora")),
            to("cleo", picture("anna"), picture("ben"), sound("dora")));
    told(anna, Picture.among(3));
    told(cleo, Picture.among(3));
    told(dora, Picture.among(3));
    toldInAll(ben, Picture.among(2));
  }

  @Test
  @DisplayName("MP70 a screen counts no more faces than it is sent")
  default void noMoreThanSlots() {
    TestMember anna = circle().join("anna");
    circle().join("cleo");
    circle().join("dora");
    circle().join("ben", 2);
    circle().route(to("ben", picture("anna"), picture("cleo"), picture("dora")));
    toldInAll(anna, Picture.among(2));
  }

  @Test
  @DisplayName("MP71 a picture is told when its person joins, and again only when it changes")
  default void onlyChanges() {
    TestMember anna = circle().join("anna");
    toldInAll(anna, Picture.among(0));
    circle().join("ben");
    circle().join("cleo");
    circle().join("dora");
    Circle.Grant all = to("ben", picture("anna"), picture("cleo"), picture("dora"));
    circle().route(all);
    told(anna, Picture.among(3));
    circle().route(all);
    circle().space().leave(Circle.id("dora"));
    told(anna, Picture.among(2));
    circle().join("dora");
    toldInAll(anna, Picture.among(0), Picture.among(3), Picture.among(2), Picture.among(3));
  }

  @Test
  @DisplayName("MP71 who joins again is told again, though nothing has changed")
  default void toldAgain() {
    circle().join("anna");
    toldInAll(circle().join("anna"), Picture.among(0), Picture.among(0));
  }

  @Test
  @DisplayName("MP72 who may publish no camera is told no picture")
  default void noCamera() {
    TestMember jo = circle().join("jo", new PeerSpec(Set.of(), 2));
    TestMember eve = circle().join("eve", new PeerSpec(Set.of(Source.MICROPHONE), 2));
    TestMember anna = circle().join("anna", new PeerSpec(BOTH, 2));
    circle().route(to("anna", picture("jo"), picture("eve"), sound("eve")));
    told(anna, Picture.among(0));
    circle().settle();
    for (TestMember silent : List.of(jo, eve)) {
      assertThat(circle().heard().picturesOf(silent.id())).isEmpty();
    }
  }
}
