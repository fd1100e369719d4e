package hearth.session;

import static hearth.session.Play.ANNA;
import static hearth.session.Play.BEN;
import static hearth.session.Play.JO;
import static hearth.session.Play.NOBODY;
import static hearth.session.Play.RUTH;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.practice.Phase;
import hearth.practice.Private;
import hearth.practice.Role;
import hearth.practice.SeatId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A group that changes while its session is open")
class RegroupingTest {
  private static final SeatId NEW = new SeatId("new");
  private static final Event.ProgrammeChanged SAME =
      new Event.ProgrammeChanged("The Tuesday circle", 14, Phase.MIDDLE, Play.LENGTH);

  private static List<Event.Place> places() {
    return new ArrayList<>(Play.opening().places());
  }

  private static List<Event.Place> without(SeatId seat) {
    var places = places();
    places.removeIf(place -> place.seat().equals(seat));
    return places;
  }

  private static Command.GroupChanged with(List<Event.Place> places) {
    return new Command.GroupChanged(SAME, places);
  }

  /** As the server tells it: asked by nobody of the group. */
  private static List<Event> tells(Play play, Command.GroupChanged changed) {
    return play.does(NOBODY, changed);
  }

  private static List<SeatId> circle(Play play) {
    var circle = View.of(play.room(), RUTH).sections().circle();
    return Objects.requireNonNull(circle).seats().stream().map(View.Seat::seat).toList();
  }

  @Test
  @DisplayName("RG1 names and order change before everybody, and the programme's name and length")
  void shown() {
    var play = Play.circle(ANNA, BEN);
    assertThat(circle(play)).containsExactly(RUTH, ANNA, BEN, JO);
    var renamed = Private.of(ANNA, Private.Kind.NAME, "Anouk");
    var places = without(ANNA);
    places.add(new Event.Place(ANNA, Role.MEMBER, renamed));
    var programme =
        new Event.ProgrammeChanged("Wednesdays", 16, Phase.INITIAL, Duration.ofMinutes(100));
    assertThat(tells(play, new Command.GroupChanged(programme, places)))
        .containsExactly(programme, new Event.PlacesChanged(places));
    assertThat(circle(play)).containsExactly(RUTH, BEN, JO, ANNA);
    var seen = View.of(play.room(), BEN).sections();
    assertThat(Objects.requireNonNull(seen.circle()).seats().getLast().name()).isEqualTo("Anouk");
    assertThat(Objects.requireNonNull(seen.session()).group()).isEqualTo("Wednesdays");
    assertThat(seen.circle().endsAt()).isEqualTo(seen.circle().startedAt().plusSeconds(6000));
  }

  @Test
  @DisplayName("RG2 a new seat comes in at once, by the gate everybody comes by")
  void newSeat() {
    var play = Play.circle(ANNA);
    assertThat(play.refused(NEW, new Command.DeviceReady())).isEqualTo(Rule.PR1);
    var places = places();
    places.add(Play.place(NEW, Role.MEMBER));
    assertThat(tells(play, with(places))).containsExactly(new Event.PlacesChanged(places));
    assertThat(circle(play)).containsExactly(RUTH, ANNA, JO);
    assertThat(play.room().stage(NEW)).isEqualTo(Stage.AGREEMENT);
    assertThat(View.of(play.room(), NEW).sections().session()).isNull();
    play.waiting(NEW);
    play.does(RUTH, new Command.Admit(NEW));
    assertThat(circle(play)).containsExactly(RUTH, ANNA, JO, NEW);
  }

  @Test
  @DisplayName("RG3 RM3 who is not of the group any more is out, unheard, and at no door")
  void takenBack() {
    var play = Play.circle(ANNA, BEN);
    play.does(ANNA, new Command.TurnMicrophone(true));
    play.does(ANNA, new Command.RaiseHand());
    assertThat(tells(play, with(without(ANNA))))
        .containsExactly(new Event.Removed(ANNA), new Event.PlacesChanged(without(ANNA)));
    assertThat(circle(play)).containsExactly(RUTH, BEN, JO);
    assertThat(play.room().stage(ANNA)).isEqualTo(Stage.ENDED);
    assertThat(Hearing.of(play.room()).of()).doesNotContainKey(ANNA);
    assertThat(Hearing.of(play.room()).of().get(BEN)).isEmpty();
    var door = Objects.requireNonNull(View.of(play.room(), RUTH).sections().door());
    assertThat(door.gone()).isEmpty();
    assertThat(play.refused(ANNA, new Command.RaiseHand())).isEqualTo(Rule.RM4);
    assertThat(play.refused(RUTH, new Command.AllowBack(ANNA))).isEqualTo(Rule.PR1);
    assertThat(View.of(play.room(), RUTH).sections().cards()).isNotNull();
  }

  @Test
  @DisplayName("RG3 RM7 a seat that is given back stands at the device check, in its place")
  void givenBack() {
    var play = Play.circle(ANNA, BEN);
    tells(play, with(without(ANNA)));
    assertThat(tells(play, with(places())))
        .containsExactly(new Event.PlacesChanged(places()), new Event.AllowedBack(ANNA));
    assertThat(play.room().stage(ANNA)).isEqualTo(Stage.DEVICE_CHECK);
    play.does(ANNA, new Command.DeviceReady());
    play.does(RUTH, new Command.Admit(ANNA));
    assertThat(circle(play)).containsExactly(RUTH, ANNA, BEN, JO);
  }

  @Test
  @DisplayName("RG3 SF5 the safety flag of who has left the group stays before staff")
  void flagged() {
    var play = Play.circle(ANNA);
    play.does(ANNA, new CareCommand.SayNotSafe());
    tells(play, with(without(ANNA)));
    var alerts = Objects.requireNonNull(View.of(play.room(), RUTH).sections().alerts());
    assertThat(alerts.flags()).hasSize(1);
    assertThat(alerts.flags().getFirst().name()).isEqualTo(Play.name(ANNA));
  }

  @Test
  @DisplayName("RG4 what is so already is not recorded, nor anything after the end")
  void onlyDifferences() {
    var play = Play.circle(ANNA);
    assertThat(tells(play, with(places()))).isEmpty();
    tells(play, with(without(BEN)));
    assertThat(tells(play, with(without(BEN)))).isEmpty();
    play.does(RUTH, new Command.EndSession());
    assertThat(tells(play, with(places()))).isEmpty();
  }
}
