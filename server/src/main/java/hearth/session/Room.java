package hearth.session;

import hearth.practice.Agreement;
import hearth.practice.GroupId;
import hearth.practice.SeatId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A live session as its events have made it. Immutable: every event gives a new room.
 *
 * @param opening null before the first event
 */
public record Room(
    Event.@Nullable SessionOpened opening,
    People people,
    Course course,
    Holds holds,
    Hands hands,
    Turns turns,
    Agenda agenda,
    Care care,
    Retreat retreat,
    Spotlight spotlight,
    Studio studio,
    Words words,
    Vigil vigil,
    Answered answered) {

  /** Before anything has happened. */
  public static Room empty() {
    return new Room(
        null,
        People.NOBODY,
        Course.BEFORE,
        Holds.NONE,
        Hands.NONE,
        Turns.NONE,
        Agenda.NONE,
        Care.NONE,
        Retreat.NONE,
        Spotlight.NONE,
        Studio.NONE,
        Words.NONE,
        Vigil.NONE,
        Answered.NONE);
  }

  public boolean isOpen() {
    return opening != null;
  }

  /** Whether it is a session of this group. */
  public boolean isOf(GroupId group) {
    return opening != null && opening.group().equals(group);
  }

  /**
   * Whether its people are to be asked for this text instead: it is newer, and nothing has begun.
   */
  public boolean isBehind(Agreement agreement) {
    return opening != null
        && !course.started()
        && !course.ended()
        && opening.agreement().version() < agreement.version();
  }

  /** Whether it does not know yet how the group is now. */
  public boolean isBehind(Command.GroupChanged changed) {
    return isOpen() && !Regrouping.change(this, changed).equals(Decision.accepted());
  }

  /** Begun, and not over. */
  public boolean running() {
    return course.started() && !course.ended();
  }

  /** Over for everybody. */
  public boolean ended() {
    return course.ended();
  }

  /**
   * Every seat there is or was of the group, in the circle's order; empty before the room is open.
   */
  public Set<SeatId> seats() {
    return people.bySeat().keySet();
  }

  /** Where this seat stands; the seat must be one of {@link #seats}. */
  public Stage stage(SeatId seat) {
    return people.of(seat).stage(course);
  }

  /** Whether this person's command has had its effect already (the last 64 of their page). */
  public boolean answered(SeatId by, String commandId) {
    return answered.has(by, commandId);
  }

  /** When the room's alarm is to ring: what is due by then has no command; null for never. */
  public @Nullable Instant nextDeadline() {
    if (!isOpen() || ended()) {
      return null;
    }
    return Stream.of(
            vigil.deadline(this),
            StudioTime.deadline(this),
            retreat.deadline(this),
            turns.deadline(this))
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  Event.SessionOpened opened() {
    if (opening == null) {
      throw new IllegalStateException("this room is not open");
    }
    return opening;
  }

  /** When the session is to end, as it stands now. Nothing is cut off by it. */
  Instant endsAt(Instant startedAt) {
    return startedAt.plus(opened().length()).plus(agenda.extended());
  }

  /** The number of the last line that was written; 0 before the first. */
  public long lastLine() {
    return words.last();
  }

  /** What of this session is kept for those to come. */
  public Carried carried() {
    return care.carried().with(studio);
  }

  /** Who has the floor; null for nobody. */
  public @Nullable SeatId hasTheFloor() {
    var turn = turns.floor().turn();
    return turn == null ? null : turn.seat();
  }

  /** Whether this person is of staff. */
  public boolean leads(SeatId seat) {
    return people.of(seat).role().staff();
  }

  /**
   * Whether anybody of staff is there to see an alert, in the circle or waiting for it to begin.
   */
  public boolean attended() {
    return people.all().stream()
        .filter(person -> person.role().staff() && person.here())
        .map(person -> person.stage(course))
        .anyMatch(stage -> stage == Stage.WAITING || stage == Stage.CIRCLE);
  }

  /** Every member of the group, in the circle's order. */
  public List<SeatId> members() {
    return seats().stream().filter(seat -> !leads(seat)).toList();
  }

  /** Whether neither a hush, nor the floor's policy, nor a room without staff holds them. */
  boolean mayBeHeard(Participant person) {
    if (retreat.inPrivateRoom(person.seat())) {
      return true;
    }
    boolean waits = waits(person.seat()) && !person.role().staff();
    boolean called = turns.mayBeHeard(person) || studio.frees(person.seat());
    return !waits && !holds.hushes(person.seat()) && called;
  }

  /** The room holds, and their microphone with it; a scene goes on a little longer. */
  boolean waits(SeatId seat) {
    return vigil.holding() && !studio.outlastsHolding(seat);
  }

  /** Paused, in a private room or in a breakout: in the circle, and not with it. */
  public boolean steppedOut(SeatId seat) {
    return retreat.paused(seat) || retreat.inPrivateRoom(seat) || studio.whereIs(seat) != null;
  }

  /** Watches a scene that goes on. A private room is with the other one of it alone (BR26). */
  boolean watches(Participant person) {
    return studio.watches(person) && !retreat.inPrivateRoom(person.seat());
  }

  /** Their microphone is on, and the other one may hear it. */
  public boolean maySpeakTo(SeatId seat, SeatId listener) {
    return people.of(seat).devices().microphone()
        && together(seat, listener)
        && !watches(people.of(seat));
  }

  /** Both with the circle, or with one breakout; nobody is with anybody who has stepped out. */
  public boolean together(SeatId one, SeatId other) {
    return isThere(one) && isThere(other) && studio.together(one, other);
  }

  private boolean isThere(SeatId seat) {
    return stage(seat) == Stage.CIRCLE && !retreat.paused(seat) && !retreat.inPrivateRoom(seat);
  }

  /** Which room this person is in; it has a sense only beside another one's. */
  public String whereabouts(SeatId seat) {
    var breakout = studio.whereIs(seat);
    return (retreat.inPrivateRoom(seat) ? "private " : "")
        + (breakout == null ? "" : breakout.id());
  }

  /** In a breakout, away from the circle. */
  public boolean inBreakout(SeatId seat) {
    return studio.whereIs(seat) != null;
  }

  /**
   * Of the inside of a private room the two of it and staff know, and of a breakout those who are
   * in it and staff; members outside do not.
   */
  public boolean mayKnowOf(SeatId seat, SeatId viewer) {
    if (viewer.equals(seat) || leads(viewer)) {
      return true;
    }
    return retreat.inPrivateRoom(seat)
        ? retreat.together(seat, viewer)
        : studio.together(seat, viewer);
  }

  /** Whether no stop of theirs holds their camera; inside a private room none does. */
  boolean mayBeSeen(Participant person) {
    return retreat.inPrivateRoom(person.seat()) || !holds.stopsCamera(person.seat());
  }

  /** The room after one more event. An event of a stream that fits no room is a fault of ours. */
  public Room evolve(Event.Recorded recorded) {
    return Evolution.after(this, recorded);
  }

  Room with(Event.SessionOpened opened) {
    return new Room(
        opened, people, course, holds, hands, turns, agenda, care, retreat, spotlight, studio,
        words, vigil, answered);
  }

  Room with(Event.ProgrammeChanged changed) {
    var it = opened();
    return with(
        new Event.SessionOpened(
            it.session(),
            it.group(),
            changed.groupName(),
            it.number(),
            changed.of(),
            changed.phase(),
            changed.length(),
            it.agreement(),
            it.places(),
            it.checkIn(),
            it.openFlags(),
            it.apart(),
            it.lastTime()));
  }

  Room with(Part next) {
    return new Room(
        opening,
        next instanceof People it ? it : people,
        next instanceof Course it ? it : course,
        next instanceof Holds it ? it : holds,
        next instanceof Hands it ? it : hands,
        next instanceof Turns it ? it : turns,
        next instanceof Agenda it ? it : agenda,
        next instanceof Care it ? it : care,
        next instanceof Retreat it ? it : retreat,
        next instanceof Spotlight it ? it : spotlight,
        next instanceof Studio it ? it : studio,
        next instanceof Words it ? it : words,
        next instanceof Vigil it ? it : vigil,
        next instanceof Answered it ? it : answered);
  }
}
