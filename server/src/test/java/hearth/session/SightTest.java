package hearth.session;

import static hearth.session.Play.ANNA;
import static hearth.session.Play.BEN;
import static hearth.session.Play.CARA;
import static hearth.session.Play.JO;
import static hearth.session.Play.KIM;
import static hearth.session.Play.RUTH;
import static hearth.session.Play.attest;
import static hearth.session.Play.name;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.practice.Phase;
import hearth.practice.Private;
import hearth.practice.Role;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SightTest {
  private static final View.Session SESSION =
      new View.Session("The Tuesday circle", 5, 14, Phase.MIDDLE);
  private static final Attestation HOME =
      new Attestation(true, true, "home", "0123", "Max", "0456", false, true);

  private static View.Me me(Role role, String name) {
    var seat = role == Role.THERAPIST ? RUTH : ANNA;
    return Views.me(seat, role, name);
  }

  @Test
  @DisplayName("CF1 before signing nobody is sent more than seat, role and agreement")
  void beforeSigning() {
    var play = Play.circle(BEN).comes(ANNA);
    assertThat(View.of(play.room(), ANNA))
        .isEqualTo(
            new View(
                Stage.AGREEMENT,
                Views.sections(Views.me(ANNA, Role.MEMBER, null), Play.AGREEMENT)));
    assertThat(View.of(play.comes(KIM).room(), KIM).toString())
        .doesNotContain("Name of", "Tuesday");
  }

  @Test
  @DisplayName("CF2 in the gate a member is sent their own name and what session it is")
  void inTheGate() {
    var play = Play.circle(BEN).signed(ANNA);
    var own = Views.sections(me(Role.MEMBER, name(ANNA)), SESSION);
    assertThat(play.sees(ANNA)).isEqualTo(own);
    play.does(ANNA, attest(HOME));
    var asked = Views.sections(me(Role.MEMBER, name(ANNA)), SESSION, new View.CheckInForm(true));
    assertThat(View.of(play.room(), ANNA)).isEqualTo(new View(Stage.CHECK_IN, asked));
    play.does(ANNA, Play.checkIn(ANNA, Play.NOTHING));
    assertThat(View.of(play.room(), ANNA)).isEqualTo(new View(Stage.DEVICE_CHECK, own));
  }

  @Test
  @DisplayName("CF3 who waits is told whom they wait for, never who is inside")
  void waiting() {
    var play = Play.circle(BEN).waiting(ANNA);
    var waiting = new View.Waiting(List.of(name(RUTH)), true, false, false);
    assertThat(play.sees(ANNA))
        .isEqualTo(Views.sections(me(Role.MEMBER, name(ANNA)), SESSION, waiting));
    assertThat(Play.opened().waiting(ANNA).sees(ANNA).waiting())
        .isEqualTo(new View.Waiting(List.of(name(RUTH)), false, false, false));
  }

  @Test
  @DisplayName("CF4 everybody in the circle is shown the same seats in the group's order")
  void circle() {
    var play = Play.circle(CARA, ANNA).waiting(BEN).comes(KIM);
    for (var viewer : List.of(RUTH, JO, ANNA, CARA)) {
      assertThat(play.seatsSeenBy(viewer)).containsExactly(RUTH, ANNA, JO, CARA);
      assertThat(play.sees(viewer).waiting()).isNull();
    }
    assertThat(View.of(play.room(), ANNA).toString()).doesNotContain(name(BEN), name(KIM));
  }

  @Test
  @DisplayName("CF5 door, cards and holds are shown to staff past their gate and to nobody else")
  void staffSide() {
    var play = Play.opened().waiting(RUTH, JO, ANNA).comes(KIM);
    for (var staff : List.of(RUTH, JO)) {
      assertThat(play.sees(staff).door()).isNotNull();
      assertThat(play.sees(staff).cards()).isNotNull();
      assertThat(play.sees(staff).holds()).isNotNull();
    }
    play.does(RUTH, new Command.StartSession());
    play.does(RUTH, new Command.Admit(ANNA));
    assertThat(play.sees(JO).cards()).isNotNull();
    play.does(JO, new Command.Leave());
    for (var other : List.of(ANNA, BEN, KIM, JO)) {
      assertThat(play.sees(other).door()).isNull();
      assertThat(play.sees(other).cards()).isNull();
      assertThat(play.sees(other).holds()).isNull();
    }
  }

  @Test
  @DisplayName("CF6 an erased name is a word for the role, an erased attestation an empty card")
  void erased() {
    var erased =
        List.of(
            new Event.Place(RUTH, Role.THERAPIST, new Private<>(RUTH, Private.Kind.NAME, null)),
            new Event.Place(ANNA, Role.MEMBER, new Private<>(ANNA, Private.Kind.NAME, null)),
            new Event.Place(JO, Role.CO_THERAPIST, new Private<>(JO, Private.Kind.NAME, null)));
    var play = new Play().happened(Play.opening(erased)).waiting(RUTH, JO).signed(ANNA);
    play.happened(new Event.Attested(ANNA, new Private<>(ANNA, Private.Kind.ATTESTATION, null)));
    play.does(ANNA, Play.checkIn(ANNA, Play.NOTHING));
    play.does(ANNA, new Command.DeviceReady());
    play.does(RUTH, new Command.StartSession());
    play.does(RUTH, new Command.Admit(ANNA));
    assertThat(play.circleOf(ANNA).seats())
        .extracting(View.Seat::name)
        .containsExactly("a therapist", "a member", "a co-therapist");
    assertThat(play.sees(RUTH).cards())
        .isEqualTo(
            new View.Cards(List.of(new View.Card(ANNA, "a member", null, Play.NOTHING, null))));
  }

  @Test
  @DisplayName("CF7 the door shows who waits and who is on the way, and not who never came")
  void door() {
    var play = Play.opened().waiting(RUTH, JO, ANNA).signed(BEN).loses(BEN).comes(KIM);
    assertThat(play.sees(RUTH).door())
        .isEqualTo(
            new View.Door(
                List.of(
                    new View.AtDoor(
                        ANNA, name(ANNA), Role.MEMBER, Stage.WAITING, true, false, false),
                    new View.AtDoor(
                        JO, name(JO), Role.CO_THERAPIST, Stage.WAITING, true, false, false)),
                List.of(
                    new View.AtDoor(
                        BEN, name(BEN), Role.MEMBER, Stage.ATTESTATION, false, false, false),
                    new View.AtDoor(
                        KIM, name(KIM), Role.CO_THERAPIST, Stage.AGREEMENT, true, false, false)),
                List.of(),
                false,
                false));
  }

  @Test
  @DisplayName("CF7 staff alone are shown who has left or was removed, until they are back")
  void gone() {
    var play = Play.circle(ANNA, BEN);
    play.does(ANNA, new Command.Leave());
    play.after(Duration.ofMinutes(2)).does(RUTH, new Command.Remove(BEN));
    var left =
        new View.Gone(ANNA, name(ANNA), Role.MEMBER, View.Why.LEFT, play.now().minusSeconds(120));
    var removed = new View.Gone(BEN, name(BEN), Role.MEMBER, View.Why.REMOVED, play.now());
    assertThat(door(play).gone()).containsExactly(left, removed);
    assertThat(play.sees(ANNA).door()).isNull();
    play.comes(ANNA).comes(BEN);
    assertThat(door(play).gone()).containsExactly(removed);
  }

  private static View.Door door(Play play) {
    return Objects.requireNonNull(play.sees(JO).door());
  }

  @Test
  @DisplayName("CF8 who is over with the session is told why, and nothing of anybody else")
  void over() {
    var play = Play.circle(ANNA, BEN);
    play.does(ANNA, new Command.Leave());
    play.does(RUTH, new Command.Remove(BEN));
    assertThat(play.sees(ANNA))
        .isEqualTo(
            Views.sections(
                me(Role.MEMBER, name(ANNA)), SESSION, new View.Ended(View.Why.LEFT, null)));
    assertThat(play.sees(BEN).ended()).isEqualTo(new View.Ended(View.Why.REMOVED, null));
    play.does(RUTH, new Command.EndSession());
    assertThat(play.sees(ANNA).ended()).isEqualTo(new View.Ended(View.Why.ENDED, null));
    assertThat(play.sees(BEN).ended()).isEqualTo(new View.Ended(View.Why.REMOVED, null));
    assertThat(play.sees(RUTH))
        .isEqualTo(
            Views.sections(
                me(Role.THERAPIST, name(RUTH)), SESSION, new View.Ended(View.Why.ENDED, null)));
  }

  @Test
  @DisplayName("CF9 the cards are those of every member who has answered, also of one who left")
  void cards() {
    var play = Play.circle(BEN).signed(ANNA).comes(CARA);
    play.does(ANNA, attest(HOME));
    play.does(BEN, new Command.Leave());
    assertThat(play.sees(JO).cards())
        .isEqualTo(
            new View.Cards(
                List.of(
                    new View.Card(ANNA, name(ANNA), HOME, null, null),
                    new View.Card(BEN, name(BEN), Play.NOT_NOW, Play.NOTHING, null))));
  }
}
