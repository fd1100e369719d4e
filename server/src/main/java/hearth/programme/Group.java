package hearth.programme;

import hearth.practice.AccountId;
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
    Weekly weekly,
    Standing standing) {

  /** Before anything has happened. */
  public static Group empty() {
    return new Group(null, Seats.NONE, Agreements.NONE, Sessions.NONE, Weekly.NONE, Standing.NONE);
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

  /** The seat of staff this account has in the group; null for none. */
  public @Nullable SeatId seatOf(AccountId account) {
    return seats.of(account);
  }

  /** The newest text; null before one is published. */
  public @Nullable Agreement agreement() {
    return agreements.newest();
  }

  /** The newest version this person has signed, 0 for none: what {@code Connect} is told. */
  public int signedVersion(SeatId seat) {
    return agreements.signedVersion(seat);
  }

  /** This person's signature of the newest version they have signed; null for none ever. */
  public @Nullable Signature signature(SeatId seat) {
    return agreements.signature(seat);
  }

  /** All this person has signed, in order of version. */
  public List<Signature> signatures(SeatId seat) {
    return agreements.signatures(seat);
  }

  /** Every text there was, in order of version from 1. */
  public List<PublishedText> texts() {
    return agreements.published();
  }

  /** The session to come or going on: the lowest number planned and not over; null for none. */
  public @Nullable SessionId sessionAtHand() {
    var next = sessions.atHand();
    return next == null ? null : next.session();
  }

  /** The number of the session at hand; null for none. */
  public @Nullable Integer numberAtHand() {
    var next = sessions.atHand();
    return next == null ? null : next.number();
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
        standing.open().isEmpty() ? null : standing.open());
  }

  /** The group after one more event. */
  public Group evolve(GroupEvent.Recorded recorded) {
    return switch (recorded.event()) {
      case GroupEvent.GroupFounded e -> with(e);
      case GroupEvent.SeatGiven e -> with(seats.with(e));
      case GroupEvent.SeatHeld e -> with(seats.with(e));
      case GroupEvent.AgreementPublished e ->
          with(agreements.with(new PublishedText(e.agreement(), recorded.at(), recorded.by())));
      case GroupEvent.AgreementSigned e ->
          with(
              agreements.with(
                  e.seat(), new Signature(e.version(), e.hash(), recorded.at(), e.fullName())));
      case GroupEvent.SessionPlanned e -> with(sessions.with(e));
      case GroupEvent.SessionEnded e -> with(sessions.ended(e.session()));
      case GroupEvent.PoliciesSet e -> with(weekly.with(e));
      case GroupEvent.CheckedIn e ->
          with(weekly.with(e.seat(), numberOf(e.session()), e.checkIn()));
      case GroupEvent.FlagRaised e -> with(standing.with(e));
      case GroupEvent.FlagTaken e -> with(standing.with(e));
    };
  }

  private Group with(GroupEvent.GroupFounded next) {
    return new Group(next, seats, agreements, sessions, weekly, standing);
  }

  private Group with(Seats next) {
    return new Group(founding, next, agreements, sessions, weekly, standing);
  }

  private Group with(Agreements next) {
    return new Group(founding, seats, next, sessions, weekly, standing);
  }

  private Group with(Sessions next) {
    return new Group(founding, seats, agreements, next, weekly, standing);
  }

  private Group with(Weekly next) {
    return new Group(founding, seats, agreements, sessions, next, standing);
  }

  private Group with(Standing next) {
    return new Group(founding, seats, agreements, sessions, weekly, next);
  }

  private int numberOf(SessionId session) {
    var planned = sessions.find(session);
    return planned == null ? 0 : planned.number();
  }
}
