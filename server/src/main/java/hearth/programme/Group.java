package hearth.programme;

import hearth.practice.AccountId;
import hearth.practice.Agreement;
import hearth.practice.Private;
import hearth.practice.PublishedText;
import hearth.practice.Role;
import hearth.practice.SeatId;
import hearth.practice.SessionId;
import hearth.session.CheckIn;
import hearth.session.Command;
import hearth.session.Event;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A group as its events have made it. Immutable: every event gives a new group.
 *
 * @param founding null before the first event
 */
public record Group(
    GroupEvent.@Nullable GroupFounded founding,
    Terms terms,
    Seats seats,
    Agreements agreements,
    Sessions sessions,
    Weekly weekly,
    Standing standing,
    Company company) {

  /** Before anything has happened. */
  public static Group empty() {
    return new Group(
        null,
        Terms.NONE,
        Seats.NONE,
        Agreements.NONE,
        Sessions.NONE,
        Weekly.NONE,
        Standing.NONE,
        Company.NONE);
  }

  public boolean isFounded() {
    return founding != null;
  }

  /** Everybody of the group, in the circle's order. */
  public List<Event.Place> places() {
    return everyone().stream()
        .filter(seat -> seat.gone() == null)
        .map(seat -> new Event.Place(seat.seat(), seat.role(), seat.name()))
        .toList();
  }

  /** Everybody who ever had a seat, also one that was taken back; in the circle's order. */
  public List<Seat> everyone() {
    return seats.all();
  }

  /** Whether this seat's person is of the group now. */
  public boolean isIn(SeatId seat) {
    return seats.isIn(seat);
  }

  /** Whether this seat's person may come in: it is theirs, and the group is not closed. */
  public boolean admits(SeatId seat) {
    return isIn(seat) && !terms.closed();
  }

  /** Whether the check-in asks PHQ-9's nine items. */
  public boolean asksPhq9() {
    return weekly.phq9();
  }

  /** Whether an invitation asks for a PIN besides. */
  public boolean asksPin() {
    return weekly.pin();
  }

  /** What this seat's person comes as, or came; null when the group never had such a seat. */
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

  /** Whether this person has signed this very version. */
  public boolean hasSigned(SeatId seat, int version) {
    return agreements.signatures(seat).stream().anyMatch(it -> it.version() == version);
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

  /**
   * The number of the session at hand, or of the one to be planned; null: the programme is over.
   */
  public @Nullable Integer number() {
    var next = sessions.atHand();
    int number = next == null ? sessions.lastNumber() + 1 : next.number();
    return number <= terms.of() ? number : null;
  }

  /** When the group meets next; null when that is not said, or the programme is over. */
  public @Nullable Instant nextMeeting(Instant now) {
    var schedule = terms.schedule();
    if (schedule == null || number() == null) {
      return null;
    }
    var next = schedule.notOver(now, terms.length());
    var ended = sessions.lastEnd();
    return ended == null || ended.isBefore(next) ? next : schedule.after(ended);
  }

  /** There is all that a session needs: somebody who leads, and a text to sign. */
  boolean mayMeet() {
    return !terms.closed() && seats.someoneLeads() && agreement() != null;
  }

  /** The session with the highest number that was planned, over or not; null for none. */
  public @Nullable SessionId lastSession() {
    return sessions.last();
  }

  /** Every session that was planned, in order of their number. */
  public List<SessionId> everySession() {
    return sessions.planned().stream().map(GroupEvent.SessionPlanned::session).toList();
  }

  /** Safety flags that nobody has taken, of those who are of the group now. */
  public List<Event.OpenFlag> openFlags() {
    return standing.openOf(seats);
  }

  /** The highest number that has been planned, 0 for none. */
  public int lastPlanned() {
    return sessions.lastNumber();
  }

  /** This member's last check-in before this session; null for none. */
  public @Nullable Private<CheckIn> checkInBefore(SessionId session, SeatId seat) {
    return weekly.before(seat, numberOf(session));
  }

  /** What the room of this session is to know of how the group is now; null for no such session. */
  public Command.@Nullable GroupChanged asOf(SessionId session) {
    var planned = sessions.find(session);
    return planned == null
        ? null
        : new Command.GroupChanged(
            new Event.ProgrammeChanged(
                terms.name(), terms.of(), terms.phase(planned.number()), terms.length()),
            places());
  }

  /** The first event of a session's stream; null when it cannot be opened (PG12). */
  public Event.@Nullable SessionOpened open(SessionId session) {
    var planned = sessions.find(session);
    var agreement = agreement();
    if (founding == null || planned == null || agreement == null || !mayMeet()) {
      return null;
    }
    return sessions.over().containsKey(session) ? null : opened(founding, planned, agreement);
  }

  private Event.SessionOpened opened(
      GroupEvent.GroupFounded founded, GroupEvent.SessionPlanned planned, Agreement agreement) {
    var flags = openFlags();
    return new Event.SessionOpened(
        planned.session(),
        founded.group(),
        terms.name(),
        planned.number(),
        terms.of(),
        terms.phase(planned.number()),
        terms.length(),
        agreement,
        places(),
        new Event.CheckInAsks(weekly.phq9()),
        flags.isEmpty() ? null : flags,
        company.apart(),
        company.lastTime());
  }

  /** The group after one more event. */
  public Group evolve(GroupEvent.Recorded recorded) {
    return switch (recorded.event()) {
      case GroupEvent.GroupFounded e -> with(e).with(terms.with(e));
      case GroupEvent.ProgrammeChanged e -> with(terms.with(e));
      case GroupEvent.ScheduleSet e -> with(terms.with(e.schedule()));
      case GroupEvent.GroupClosed _ -> with(terms.with(true));
      case GroupEvent.GroupReopened _ -> with(terms.with(false));
      case GroupEvent.SeatGiven e -> with(seats.with(e));
      case GroupEvent.SeatHeld e -> with(seats.with(e));
      case GroupEvent.SeatNamed e -> with(seats.with(e));
      case GroupEvent.SeatTakenBack e -> with(seats.without(e.seat(), recorded.at()));
      case GroupEvent.SeatGivenBack e -> with(seats.with(e));
      case GroupEvent.AgreementPublished e ->
          with(agreements.with(new PublishedText(e.agreement(), recorded.at(), recorded.by())));
      case GroupEvent.AgreementSigned e ->
          with(
              agreements.with(
                  e.seat(), new Signature(e.version(), e.hash(), recorded.at(), e.fullName())));
      case GroupEvent.SessionPlanned e -> with(sessions.with(e));
      case GroupEvent.SessionEnded e -> with(sessions.ended(e.session(), recorded.at()));
      case GroupEvent.PoliciesSet e -> with(weekly.with(e));
      case GroupEvent.CheckedIn e ->
          with(weekly.with(e.seat(), numberOf(e.session()), e.checkIn()));
      case GroupEvent.FlagRaised e -> with(standing.with(e));
      case GroupEvent.FlagTaken e -> with(standing.with(e));
      case GroupEvent.ApartKept e -> with(company.with(e));
      case GroupEvent.PlayedTogether e -> with(company.with(e));
    };
  }

  private Group with(GroupEvent.GroupFounded next) {
    return new Group(next, terms, seats, agreements, sessions, weekly, standing, company);
  }

  private Group with(Terms next) {
    return new Group(founding, next, seats, agreements, sessions, weekly, standing, company);
  }

  private Group with(Seats next) {
    return new Group(founding, terms, next, agreements, sessions, weekly, standing, company);
  }

  private Group with(Agreements next) {
    return new Group(founding, terms, seats, next, sessions, weekly, standing, company);
  }

  private Group with(Sessions next) {
    return new Group(founding, terms, seats, agreements, next, weekly, standing, company);
  }

  private Group with(Weekly next) {
    return new Group(founding, terms, seats, agreements, sessions, next, standing, company);
  }

  private Group with(Standing next) {
    return new Group(founding, terms, seats, agreements, sessions, weekly, next, company);
  }

  private Group with(Company next) {
    return new Group(founding, terms, seats, agreements, sessions, weekly, standing, next);
  }

  /** Which session of the programme it is; 0 when it is none of this group. */
  public int numberOf(SessionId session) {
    var planned = sessions.find(session);
    return planned == null ? 0 : planned.number();
  }
}
