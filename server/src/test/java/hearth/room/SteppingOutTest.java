package hearth.room;

import static hearth.room.House.ANNA;
import static hearth.room.House.BEN;
import static hearth.room.House.JO;
import static hearth.room.House.TOM;
import static hearth.room.House.member;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import hearth.media.Source;
import hearth.practice.SeatId;
import hearth.room.TestWindow.Said;
import hearth.session.Command;
import hearth.session.RetreatCommand;
import hearth.session.View;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Pauses and private rooms: the media plane has let go before any screen says so. */
final class SteppingOutTest {
  private final Evening evening = new Evening().annaSpeaks();

  @AfterEach
  void close() {
    evening.close();
  }

  private static View.Seat seat(TestWindow window, String name) {
    return Objects.requireNonNull(window.view().sections().circle()).seats().stream()
        .filter(s -> s.name().equals(name))
        .findAny()
        .orElseThrow();
  }

  private void annaSends(String packet) {
    evening.space().forgetReceived();
    evening.space().publish(member(ANNA), Source.MICROPHONE, packet);
    evening.space().publish(member(ANNA), Source.CAMERA, packet);
  }

  /** How much of what Anna sends now reaches this person. */
  private int reaches(SeatId seat) {
    annaSends("now");
    return evening.space().received(member(seat)).size();
  }

  /** Asked while the plane is slow: nothing is said until it confirms. */
  private void onlyOnceConfirmed(TestWindow by, Command command) {
    evening.space().holdRoutes();
    int shown = evening.ben.every(Said.Shown.class).size();
    var id = by.ask(command);
    await().until(() -> evening.space().heldRoutes() == 1);
    assertThat(by.answered(id)).isFalse();
    assertThat(evening.ben.every(Said.Shown.class)).hasSize(shown);
    evening.space().releaseRoutes();
    assertThat(by.answer(id)).isInstanceOf(Said.Done.class);
  }

  @Test
  @DisplayName("PA1 PA3 a pause is shown once nothing flows any more, and nothing is sent after")
  void pause() {
    onlyOnceConfirmed(evening.anna, new RetreatCommand.Pause());
    evening.ben.awaitView(_ -> seat(evening.ben, "Anna").paused());
    annaSends("while paused");
    assertThat(evening.space().received(member(BEN))).isEmpty();
    assertThat(evening.space().received(member(TOM))).isEmpty();
    evening.anna.must(new RetreatCommand.Resume());
    await().until(() -> reaches(BEN) == 2);
    assertThat(evening.space().received(member(BEN)))
        .extracting(delivery -> delivery.packet())
        .doesNotContain("while paused");
  }

  @Test
  @DisplayName("PV6 a private room is shown once nobody else receives the two, and then they do")
  void privateRoom() {
    evening.tom.must(new RetreatCommand.OfferPrivateRoom(ANNA));
    onlyOnceConfirmed(evening.anna, new RetreatCommand.AcceptPrivateRoom());
    evening.ben.awaitView(_ -> seat(evening.ben, "Anna").inPrivateRoom());
    assertThat(seat(evening.ben, "Tom").inPrivateRoom()).isTrue();
    await().until(() -> reaches(TOM) == 2);
    assertThat(evening.space().received(member(BEN))).isEmpty();
    assertThat(evening.space().received(member(JO))).isEmpty();
    evening.anna.must(new RetreatCommand.LeavePrivateRoom());
    await().until(() -> reaches(BEN) == 2);
  }

  @Test
  @DisplayName("PV7 who was hushed is heard inside, and is cut before the door is shown open again")
  void hushedAgain() {
    evening.tom.must(new Command.Hush(ANNA)).must(new RetreatCommand.OfferPrivateRoom(ANNA));
    evening.anna.must(new RetreatCommand.AcceptPrivateRoom());
    evening.anna.must(new Command.TurnMicrophone(true));
    await().until(() -> reaches(TOM) == 2);
    onlyOnceConfirmed(evening.tom, new RetreatCommand.LeavePrivateRoom());
    await().until(() -> reaches(BEN) == 1);
    evening.space().forgetReceived();
    evening.space().publish(member(ANNA), Source.MICROPHONE, "held");
    assertThat(evening.space().received(member(TOM))).isEmpty();
    assertThat(evening.space().received(member(BEN))).isEmpty();
  }
}
