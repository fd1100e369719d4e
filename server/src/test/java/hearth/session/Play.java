package hearth.session;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.practice.Agreement;
import hearth.practice.GroupId;
import hearth.practice.Phase;
import hearth.practice.Private;
import hearth.practice.Role;
import hearth.practice.SeatId;
import hearth.practice.SessionId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A session played in a test: commands through the decider, what comes of them through the room.
 */
final class Play {
  static final SeatId RUTH = new SeatId("ruth");
  static final SeatId JO = new SeatId("jo");
  static final SeatId ANNA = new SeatId("anna");
  static final SeatId BEN = new SeatId("ben");
  static final SeatId CARA = new SeatId("cara");
  static final SeatId KIM = new SeatId("kim");
  static final SeatId NOBODY = new SeatId("nobody");

  static final Agreement AGREEMENT =
      Agreement.of(
          3,
          "What is said here stays here.",
          List.of(
              new Agreement.Clause("stays", "It stays here."),
              new Agreement.Clause("alone", "I am alone.")));
  static final Attestation NOT_NOW =
      new Attestation(null, null, null, null, null, null, false, false);
  static final CheckIn NOTHING = new CheckIn(null, null, null, null, null, false);
  static final Duration LENGTH = Duration.ofMinutes(90);

  private Room room = Room.empty();
  private Timeline timeline = Timeline.NONE;
  private Instant now = Instant.parse("2026-03-02T17:00:00Z");
  private int ids;

  static Event.SessionOpened opening() {
    var places =
        List.of(
            place(RUTH, Role.THERAPIST),
            place(ANNA, Role.MEMBER),
            place(BEN, Role.MEMBER),
            place(JO, Role.CO_THERAPIST),
            place(CARA, Role.MEMBER),
            place(KIM, Role.CO_THERAPIST));
    return opening(places);
  }

  static Event.SessionOpened opening(Event.@Nullable CheckInAsks asks) {
    return opening(opening().places(), asks);
  }

  static Event.SessionOpened opening(List<Event.Place> places) {
    return opening(places, new Event.CheckInAsks(true));
  }

  private static Event.SessionOpened opening(
      List<Event.Place> places, Event.@Nullable CheckInAsks asks) {
    return new Event.SessionOpened(
        new SessionId("s5"),
        new GroupId("g1"),
        "The Tuesday circle",
        5,
        14,
        Phase.MIDDLE,
        LENGTH,
        AGREEMENT,
        places,
        asks,
        null,
        null,
        null);
  }

  static Event.SessionOpened openingWith(Event.OpenFlag left) {
    var it = opening();
    return new Event.SessionOpened(
        it.session(),
        it.group(),
        it.groupName(),
        it.number(),
        it.of(),
        it.phase(),
        it.length(),
        it.agreement(),
        it.places(),
        it.checkIn(),
        List.of(left),
        null,
        null);
  }

  static Event.Place place(SeatId seat, Role role) {
    return new Event.Place(seat, role, Private.of(seat, Private.Kind.NAME, name(seat)));
  }

  /** A name that stands nowhere but where a name is shown. */
  static String name(SeatId seat) {
    return "Name of " + seat;
  }

  /** Opened, and nobody has come. */
  static Play opened() {
    return new Play().happened(opening());
  }

  /** Started by Ruth, with Jo observing and these members admitted. */
  static Play circle(SeatId... members) {
    var play = opened().waiting(RUTH, JO).waiting(members);
    play.does(RUTH, new Command.StartSession());
    for (var member : members) {
      play.does(RUTH, new Command.Admit(member));
    }
    return play;
  }

  Play waiting(SeatId... seats) {
    for (var seat : seats) {
      checking(seat);
      does(seat, new Command.DeviceReady());
    }
    return this;
  }

  Play checking(SeatId seat) {
    signed(seat);
    if (!room.people().of(seat).role().staff()) {
      does(seat, attest(NOT_NOW));
      does(seat, checkIn(seat, NOTHING));
    }
    return this;
  }

  Play signed(SeatId seat) {
    comes(seat);
    does(seat, sign());
    return this;
  }

  Play comes(SeatId seat) {
    return comes(seat, "page-of-" + seat);
  }

  Play comes(SeatId seat, String page) {
    does(seat, connect(page));
    return this;
  }

  Play loses(SeatId seat) {
    does(seat, new Command.Lose("page-of-" + seat));
    return this;
  }

  static Command.Connect connect(String page) {
    return new Command.Connect(page, "node", 1, 0, false);
  }

  static Command.Connect takeOver(String page) {
    return new Command.Connect(page, "node", 1, 0, true);
  }

  static Command.SignAgreement sign() {
    return sign(AGREEMENT.version(), List.of("stays", "alone"), "A Person");
  }

  static Command.SignAgreement sign(int version, List<String> clauses, String name) {
    return new Command.SignAgreement(
        version, clauses, Private.of(ANNA, Private.Kind.SIGNATURE, name));
  }

  static Command.Attest attest(Attestation attestation) {
    return new Command.Attest(Private.of(ANNA, Private.Kind.ATTESTATION, attestation));
  }

  static CareCommand.GiveCheckIn checkIn(SeatId of, CheckIn checkIn) {
    return new CareCommand.GiveCheckIn(Private.of(of, Private.Kind.CHECK_IN, checkIn), null);
  }

  /** Accepted: what happened. */
  List<Event> does(SeatId by, Command command) {
    return does(by, "id-" + ids++, command);
  }

  List<Event> does(SeatId by, String id, Command command) {
    var decision = Decider.decide(room, issued(by, id, command));
    assertThat(decision).as("%s by %s", command, by).isInstanceOf(Decision.Accepted.class);
    var events = ((Decision.Accepted) decision).events();
    events.forEach(event -> fold(new Event.Recorded(event, now, by, id)));
    return events;
  }

  /** Refused: by which rule. */
  Rule refused(SeatId by, Command command) {
    var before = room;
    var decision = Decider.decide(room, issued(by, "id-" + ids++, command));
    assertThat(decision).as("%s by %s", command, by).isInstanceOf(Decision.Refused.class);
    assertThat(room).isEqualTo(before);
    return ((Decision.Refused) decision).rule();
  }

  Play happened(Event event) {
    fold(new Event.Recorded(event, now, null, null));
    return this;
  }

  Play after(Duration time) {
    now = now.plus(time);
    return this;
  }

  Instant now() {
    return now;
  }

  Room room() {
    return room;
  }

  /** How it has gone. */
  Timeline timeline() {
    return timeline;
  }

  Stage stage(SeatId seat) {
    return room.stage(seat);
  }

  View.Sections sees(SeatId seat) {
    return View.of(room, seat).sections();
  }

  View.Me me(SeatId seat) {
    return sees(seat).me();
  }

  /** One seat as Ruth's circle shows it. */
  View.Seat seat(SeatId seat) {
    return circleOf(RUTH).seats().stream()
        .filter(s -> s.seat().equals(seat))
        .findAny()
        .orElseThrow();
  }

  View.Circle circleOf(SeatId viewer) {
    var circle = sees(viewer).circle();
    assertThat(circle).isNotNull();
    return java.util.Objects.requireNonNull(circle);
  }

  List<SeatId> seatsSeenBy(SeatId viewer) {
    return circleOf(viewer).seats().stream().map(View.Seat::seat).toList();
  }

  List<Hearing.Heard> heardBy(SeatId receiver) {
    return Hearing.of(room).of().getOrDefault(receiver, List.of());
  }

  private Command.Issued issued(SeatId by, String id, Command command) {
    return new Command.Issued(by, id, now, command);
  }

  private void fold(Event.Recorded recorded) {
    room = room.evolve(recorded);
    timeline = timeline.after(recorded);
  }
}
