package hearth.programme;

import hearth.practice.Agreement;
import hearth.practice.Phase;
import hearth.practice.Private;
import hearth.practice.Role;
import hearth.practice.SeatId;
import hearth.practice.SessionId;
import hearth.session.CheckIn;
import hearth.session.Event;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A group as its events have made it. Immutable: every event gives a new group.
 *
 * @param founding null before the first event
 */
public record Group(
    GroupEvent.@Nullable GroupFounded founding,
    Seats seats,
    Agreements agreements,
    Sessions sessions,
    Weekly weekly) {

  /** Before anything has happened. */
  public static Group empty() {
    return new Group(null, Seats.NONE, Agreements.NONE, Sessions.NONE, Weekly.NONE);
  }

  public boolean isFounded() {
    return founding != null;
  }

  /** How many sessions the programme has; 0 before it is founded. */
  public int of() {
    return founding == null ? 0 : founding.of();
  }

  /** Every seat, in the circle's order. */
  public List<Event.Place> places() {
    return seats.places();
  }

  /** What this seat's person comes as; null when the group has no such seat. */
  public @Nullable Role role(SeatId seat) {
    return seats.role(seat);
  }

  /** The newest text; null before one is published. */
  public @Nullable Agreement agreement() {
    return agreements.newest();
  }

  /** The newest version this person has signed, 0 for none: what {@code Connect} is told. */
  public int signedVersion(SeatId seat) {
    return agreements.signedVersion(seat);
  }

  /** The session to come or going on: the lowest number planned and not over; null for none. */
  public @Nullable SessionId sessionAtHand() {
    var next = sessions.atHand();
    return next == null ? null : next.session();
  }

  /** The session with the highest number that was planned, over or not; null for none. */
  public @Nullable SessionId lastSession() {
    return sessions.last();
  }

  /** The highest number that has been planned, 0 for none. */
  public int lastPlanned() {
    return sessions.lastNumber();
  }

  /** This member's last check-in before this session; null for none. */
  public @Nullable Private<CheckIn> checkInBefore(SessionId session, SeatId seat) {
    return weekly.before(seat, numberOf(session));
  }

  /** The first event of a session's stream; null when it cannot be opened (PG12). */
  public Event.@Nullable SessionOpened open(SessionId session) {
    var planned = sessions.find(session);
    var agreement = agreement();
    if (founding == null || planned == null || agreement == null || !seats.someoneLeads()) {
      return null;
    }
    return sessions.over().contains(session) ? null : opened(founding, planned, agreement);
  }

  private Event.SessionOpened opened(
      GroupEvent.GroupFounded founded, GroupEvent.SessionPlanned planned, Agreement agreement) {
    Phase phase = Founding.phase(founded, planned.number());
    return new Event.SessionOpened(
        planned.session(),
        founded.group(),
        founded.name(),
        planned.number(),
        founded.of(),
        phase,
        founded.length(),
        agreement,
        places(),
        new Event.CheckInAsks(weekly.phq9()),
        null);
  }

  /** The group after one more event. */
  public Group evolve(GroupEvent.Recorded recorded) {
    return switch (recorded.event()) {
      case GroupEvent.GroupFounded e -> new Group(e, seats, agreements, sessions, weekly);
      case GroupEvent.SeatGiven e ->
          new Group(founding, seats.with(e), agreements, sessions, weekly);
      case GroupEvent.AgreementPublished e ->
          new Group(founding, seats, agreements.with(e.agreement()), sessions, weekly);
      case GroupEvent.AgreementSigned e ->
          new Group(founding, seats, agreements.with(e.seat(), e.version()), sessions, weekly);
      case GroupEvent.SessionPlanned e ->
          new Group(founding, seats, agreements, sessions.with(e), weekly);
      case GroupEvent.SessionEnded e ->
          new Group(founding, seats, agreements, sessions.ended(e.session()), weekly);
      case GroupEvent.PoliciesSet e -> with(weekly.with(e));
      case GroupEvent.CheckedIn e ->
          with(weekly.with(e.seat(), numberOf(e.session()), e.checkIn()));
    };
  }

  private Group with(Weekly next) {
    return new Group(founding, seats, agreements, sessions, next);
  }

  private int numberOf(SessionId session) {
    var planned = sessions.find(session);
    return planned == null ? 0 : planned.number();
  }
}
