package hearth.permissions;

import hearth.practice.GroupId;
import hearth.practice.Phase;
import hearth.practice.Private;
import hearth.practice.Role;
import hearth.practice.SeatId;
import hearth.practice.SessionId;
import hearth.room.House;
import hearth.session.Attestation;
import hearth.session.CareCommand;
import hearth.session.CheckIn;
import hearth.session.Command;
import hearth.session.Decider;
import hearth.session.Decision;
import hearth.session.Event;
import hearth.session.Room;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A session played in this process, by commands, to be put into a journal. */
final class Plays {
  static final SeatId LENA = new SeatId("lena");
  static final SeatId TOM = new SeatId("tom");
  static final SeatId JO = new SeatId("jo");
  static final SeatId MIA = new SeatId("mia");
  static final SeatId KIM = new SeatId("kim");
  static final SeatId ANNA = new SeatId("anna");
  static final SeatId BEN = new SeatId("ben");
  static final SeatId CLEO = new SeatId("cleo");
  static final SeatId DORA = new SeatId("dora");

  static final List<Event.Place> PLACES =
      List.of(
          place(LENA, Role.THERAPIST),
          place(TOM, Role.THERAPIST),
          place(JO, Role.CO_THERAPIST),
          place(MIA, Role.CO_THERAPIST),
          place(KIM, Role.CO_THERAPIST),
          place(ANNA, Role.MEMBER),
          place(BEN, Role.MEMBER),
          place(CLEO, Role.MEMBER),
          place(DORA, Role.MEMBER));

  private final Instant at;
  private final List<Event.Recorded> events = new ArrayList<>();
  private Room room = Room.empty();
  private int ids;

  Plays(GroupId group, SessionId session, Instant at) {
    this.at = at;
    record(
        new Event.Recorded(
            new Event.SessionOpened(
                session,
                group,
                "Thursday",
                5,
                14,
                Phase.MIDDLE,
                Duration.ofMinutes(90),
                House.AGREEMENT,
                PLACES,
                new Event.CheckInAsks(false),
                null,
                null,
                null),
            at,
            null,
            null));
  }

  private static Event.Place place(SeatId seat, Role role) {
    return new Event.Place(seat, role, Private.of(seat, Private.Kind.NAME, seat.value()));
  }

  List<Event.Recorded> events() {
    return List.copyOf(events);
  }

  Plays does(SeatId by, Command command) {
    var id = "play-" + ids++;
    var decision = Decider.decide(room, new Command.Issued(by, id, at, command));
    if (!(decision instanceof Decision.Accepted accepted)) {
      throw new AssertionError(by + " " + command + ": " + decision);
    }
    accepted.events().forEach(event -> record(new Event.Recorded(event, at, by, id)));
    return this;
  }

  private void record(Event.Recorded recorded) {
    room = room.evolve(recorded);
    events.add(recorded);
  }

  static String page(SeatId seat) {
    return "page-of-" + seat;
  }

  Plays comes(SeatId seat) {
    return does(seat, new Command.Connect(page(seat), "node", 1, 0, false));
  }

  Plays signs(SeatId seat) {
    var name = Private.of(seat, Private.Kind.SIGNATURE, "A Name");
    return does(seat, new Command.SignAgreement(1, List.of("c1", "c2"), name));
  }

  Plays attests(SeatId seat) {
    var nothing = new Attestation(null, null, null, null, null, null, false, false);
    return does(seat, new Command.Attest(Private.of(seat, Private.Kind.ATTESTATION, nothing)));
  }

  Plays checksIn(SeatId seat) {
    var nothing = new CheckIn(null, null, null, null, null, false);
    return does(
        seat, new CareCommand.GiveCheckIn(Private.of(seat, Private.Kind.CHECK_IN, nothing), null));
  }

  /** To the device check. */
  Plays arrives(SeatId seat) {
    comes(seat).signs(seat);
    return room.leads(seat) ? this : attests(seat).checksIn(seat);
  }

  Plays waits(SeatId seat) {
    return arrives(seat).does(seat, new Command.DeviceReady());
  }
}
