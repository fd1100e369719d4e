package hearth.room;

import static hearth.room.House.ANNA;
import static hearth.room.House.BEN;
import static hearth.room.House.TOM;
import static hearth.room.House.member;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import hearth.media.Source;
import hearth.practice.SeatId;
import hearth.room.TestWindow.Said;
import hearth.session.Command;
import hearth.session.RetreatCommand;
import hearth.session.TurnCommand;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is told and never kept. */
final class FleetingTest {
  private final Evening evening = new Evening().annaSpeaks();

  @AfterEach
  void close() {
    evening.close();
  }

  @Test
  @DisplayName(
      "A browser that bears sound alone is sent no picture, all are told, and it comes back")
  void soundOnly() {
    assertThat(pictures(BEN)).isTrue();
    evening.house.room().network(evening.ben, NetworkState.SOUND_ONLY);
    await().until(() -> !pictures(BEN));
    assertThat(pictures(TOM)).isTrue();
    var weak = new Said.Networked(List.of(new Viewer.Network(BEN, NetworkState.SOUND_ONLY)));
    for (var window : List.of(evening.tom, evening.jo, evening.anna, evening.ben)) {
      window.awaitSaid(weak::equals);
    }
    evening.house.room().network(evening.ben, NetworkState.GOOD);
    await().until(() -> pictures(BEN));
    evening.anna.awaitLast(Said.Networked.class, n -> n.networks().isEmpty());
  }

  private boolean pictures(SeatId receiver) {
    return evening.space().standing().feeds().getOrDefault(member(receiver), List.of()).stream()
        .anyMatch(feed -> feed.source() == Source.CAMERA);
  }

  @Test
  @DisplayName("How long each has been heard is told to staff, and never to a member")
  void shares() {
    evening.space().peer(member(ANNA)).level(-20);
    evening.ben.awaitSaid(Said.Levels.class::isInstance);
    evening.house.pass(Fleeting.TELL);
    for (var staff : List.of(evening.tom, evening.jo)) {
      staff.awaitLast(
          Said.Shared.class, s -> s.measured() && s.shares().contains(new Viewer.Share(ANNA, 5)));
    }
    evening.ben.must(new Command.RaiseHand());
    assertThat(evening.anna.every(Said.Shared.class)).isEmpty();
    assertThat(evening.ben.every(Said.Shared.class)).isEmpty();
  }

  @Test
  @DisplayName("With you glows at the speaker's seat for all, once in three seconds from each")
  void withYou() {
    evening.tom.must(new TurnCommand.GiveFloor(ANNA));
    evening.anna.must(new TurnCommand.AcceptFloor());
    evening.house.room().withYou(evening.ben);
    for (var window : List.of(evening.tom, evening.jo, evening.anna, evening.ben)) {
      window.awaitSaid(new Said.Warm(ANNA)::equals);
    }
    evening.house.room().withYou(evening.ben);
    evening.house.room().withYou(evening.anna);
    evening.ben.must(new Command.RaiseHand());
    assertThat(evening.anna.every(Said.Warm.class)).hasSize(1);
    evening.house.pass(Duration.ofSeconds(3));
    evening.house.room().withYou(evening.ben);
    await().until(() -> evening.anna.every(Said.Warm.class).size() == 2);
  }

  @Test
  @DisplayName("Without a floor it glows at who was heard last, over a breath and no longer")
  void withYouBetweenWords() {
    evening.annaSpeaks().space().peer(member(ANNA)).level(-20);
    evening.ben.awaitSaid(Said.Levels.class::isInstance);
    evening.house.pass(Voices.BREATH.minusSeconds(1));
    evening.house.room().withYou(evening.ben);
    evening.tom.awaitSaid(new Said.Warm(ANNA)::equals);
    evening.house.pass(Duration.ofSeconds(3));
    evening.house.room().withYou(evening.ben);
    evening.ben.must(new Command.RaiseHand());
    assertThat(evening.tom.every(Said.Warm.class)).hasSize(1);
  }

  @Test
  @DisplayName("Nor does it glow at who has turned their microphone off since")
  void withYouAfterwards() {
    evening.annaSpeaks().space().peer(member(ANNA)).level(-20);
    evening.ben.awaitSaid(Said.Levels.class::isInstance);
    evening.anna.must(new Command.TurnMicrophone(false));
    evening.house.room().withYou(evening.ben);
    evening.ben.must(new Command.RaiseHand());
    assertThat(evening.tom.every(Said.Warm.class)).isEmpty();
  }

  @Test
  @DisplayName("PV8 how a network is inside a private room is told to the two and to staff alone")
  void networkBehindADoor() {
    evening.tom.must(new RetreatCommand.OfferPrivateRoom(ANNA));
    evening.anna.must(new RetreatCommand.AcceptPrivateRoom());
    evening.house.room().network(evening.anna, NetworkState.NO_PICTURE_OUT);
    var weak = List.of(new Viewer.Network(ANNA, NetworkState.NO_PICTURE_OUT));
    for (var told : List.of(evening.tom, evening.jo, evening.anna)) {
      told.awaitLast(Said.Networked.class, s -> s.networks().equals(weak));
    }
    assertThat(evening.ben.every(Said.Networked.class)).allMatch(s -> s.networks().isEmpty());
    evening.anna.must(new RetreatCommand.LeavePrivateRoom());
    evening.ben.awaitLast(Said.Networked.class, s -> s.networks().equals(weak));
  }
}
