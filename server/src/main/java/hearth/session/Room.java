package hearth.session;

import hearth.practice.GroupId;
import hearth.practice.SeatId;
import hearth.session.Participant.Standing;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
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

  /** Over for everybody. */
  public boolean ended() {
    return course.ended();
  }

  /** Every seat of the group, in the circle's order; empty before the room is open. */
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
    return Stream.of(vigil.deadline(this), retreat.deadline(this), turns.deadline(this))
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  /** The room after one more event. An event of a stream that fits no room is a fault of ours. */
  public Room evolve(Event.Recorded recorded) {
    boolean anotherPage =
        recorded.event() instanceof Event.Connected connected && isAnotherPage(connected);
    return after(recorded)
        .followed(recorded)
        .silenced()
        .unasked()
        .with(answered.after(recorded, anotherPage));
  }

  /** Every part sees every event: who leaves has no floor, whoever wrote that they left. */
  private Room followed(Event.Recorded recorded) {
    var next = with(turns.following(recorded, this));
    next = next.with(next.agenda.following(recorded, next));
    next = next.with(next.care.following(recorded, next));
    next = next.with(next.retreat.following(recorded, next));
    next = next.with(next.spotlight.following(recorded, next));
    next = next.with(next.words.following(recorded, next));
    return next.with(next.vigil.following(recorded, next));
  }

  private Room after(Event.Recorded recorded) {
    return switch (recorded.event()) {
      case Event.SessionOpened e -> with(e).with(People.of(e));
      case Event.AgreementSigned e -> with(people.change(e.seat(), Participant::signed));
      case Event.Attested e -> with(people.change(e.seat(), p -> p.attested(e.attestation())));
      case Event.DeviceChecked e ->
          with(people.change(e.seat(), p -> p.with(p.gate().withDevicesChecked())));
      case Event.SessionStarted _ -> with(course.startedAt(recorded.at()));
      case Event.SessionEnded _ -> with(course.over()).with(Hands.NONE);
      case Event.Locked _ -> with(course.withLock(true));
      case Event.Unlocked _ -> with(course.withLock(false));
      case Event.Admitted e ->
          with(people.change(e.seat(), p -> p.with(p.gate().withAdmission())))
              .with(holds.admitted(e.seat()));
      case Event.Hushed e -> with(holds.withHushed(e.seat()));
      case Event.AllHushed _ -> with(holds.withAllHushed(Holds.membersInCircle(this)));
      case Event.SpeechAllowed e -> with(holds.withSpeech(e.seat()));
      case Event.AllSpeechAllowed _ -> with(holds.withAllSpeech());
      case Event.CameraStopped e -> with(holds.withCameraStopped(e.seat()));
      case Event.CameraAllowed e -> with(holds.withCameraAllowed(e.seat()));
      case Event.Promoted e -> with(people.change(e.seat(), Participant::withPromotion));
      case Event.Removed e ->
          gone(e.seat(), Standing.REMOVED, recorded.at()).with(holds.removed(e.seat()));
      case Event.Left e -> gone(e.seat(), Standing.LEFT, recorded.at());
      case Event.MicrophoneTurned e ->
          with(people.change(e.seat(), p -> p.with(p.devices().microphoneTurned(e.on()))));
      case Event.CameraTurned e ->
          with(people.change(e.seat(), p -> p.with(p.devices().cameraTurned(e.on()))));
      case Event.HandRaised e -> with(hands.with(e.seat()));
      case Event.HandLowered e -> with(hands.without(e.seat()));
      case Event.Connected e ->
          with(people.change(e.seat(), p -> p.onceMoreConnected(connection(e))));
      case Event.Lost e -> with(people.change(e.seat(), p -> p.lost(e.client())));
      case TurnEvent e -> with(turns.after(recorded, e, this)).answering(e);
      case AgendaEvent e -> with(agenda.after(recorded, e, this));
      case CareEvent.CheckedIn e ->
          with(care.after(recorded, e, this))
              .with(people.change(e.seat(), p -> p.with(p.gate().withCheckIn())));
      case CareEvent e -> with(care.after(recorded, e, this));
      case RetreatEvent e -> with(retreat.after(recorded, e, this)).answering(e);
      case SpotlightEvent e -> with(spotlight.after(recorded, e, this));
      case WordEvent e -> with(words.after(recorded, e, this));
      case VigilEvent e -> with(vigil.after(recorded, e, this));
    };
  }

  Event.SessionOpened opened() {
    if (opening == null) {
      throw new IllegalStateException("this room is not open");
    }
    return opening;
  }

  private boolean isAnotherPage(Event.Connected connected) {
    var before = people.of(connected.seat()).connection();
    return before == null || !before.client().equals(connected.client());
  }

  private static Connection connection(Event.Connected e) {
    return new Connection(e.client(), e.node(), e.epoch(), true);
  }

  /** What a turn does to hands and holds. */
  private Room answering(TurnEvent event) {
    return switch (event) {
      case TurnEvent.FloorEnded e when e.finished() -> with(hands.without(e.seat()));
      case TurnEvent.TurnOver e when e.how() != TurnEvent.Outcome.AWAY ->
          with(hands.without(e.seat()));
      case TurnEvent.OthersHushed e -> {
        var others = Holds.membersInCircle(this).stream().filter(s -> !s.equals(e.but())).toList();
        var hushed = holds.withAllHushed(others);
        yield with(e.but() == null ? hushed : hushed.withSpeech(e.but()));
      }
      default -> this;
    };
  }

  /** Sending less turns off what is not sent any more; nothing turns it on again. */
  private Room answering(RetreatEvent event) {
    if (!(event instanceof RetreatEvent.LadderChosen chosen) || chosen.ladder() == Ladder.VIDEO) {
      return this;
    }
    var dark = changed(chosen.seat(), Devices::cameraStopped);
    return chosen.ladder() == Ladder.TEXT
        ? dark.changed(chosen.seat(), Devices::microphoneHeld)
        : dark;
  }

  /**
   * Who may not be heard or seen as things stand now has their microphone or camera off, and is not
   * offered it back; nothing turns it on.
   */
  private Room silenced() {
    var next = this;
    for (var person : people.inStage(Stage.CIRCLE, course)) {
      if (!mayBeHeard(person)) {
        next = next.changed(person.seat(), Devices::microphoneHeld);
      }
      if (!mayBeSeen(person)) {
        next = next.changed(person.seat(), Devices::cameraStopped);
      }
    }
    return next;
  }

  /** Who may not be heard now, or has stepped out, is not asked any more. */
  private Room unasked() {
    var left = turns;
    for (var seat : turns.asks().asked().keySet()) {
      if (!mayBeHeard(people.of(seat)) || steppedOut(seat)) {
        left = left.notAsking(seat);
      }
    }
    return with(left);
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
    return care.carried();
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

  /** Every member of the group, in the circle's order. */
  public List<SeatId> members() {
    return seats().stream().filter(seat -> !leads(seat)).toList();
  }

  /** Whether neither a hush, nor the floor's policy, nor a room without staff holds them. */
  boolean mayBeHeard(Participant person) {
    if (retreat.inPrivateRoom(person.seat())) {
      return true;
    }
    boolean waits = vigil.holding() && !person.role().staff();
    return !waits && !holds.hushes(person.seat()) && turns.mayBeHeard(person);
  }

  /** Paused, or in a private room: in the circle, and not with it. */
  public boolean steppedOut(SeatId seat) {
    return retreat.paused(seat) || retreat.inPrivateRoom(seat);
  }

  /** Whether no stop of theirs holds their camera; inside a private room none does. */
  boolean mayBeSeen(Participant person) {
    return retreat.inPrivateRoom(person.seat()) || !holds.stopsCamera(person.seat());
  }

  private Room changed(SeatId seat, UnaryOperator<Devices> how) {
    return with(people.change(seat, p -> p.with(how.apply(p.devices()))));
  }

  private Room gone(SeatId seat, Standing how, Instant at) {
    return with(people.change(seat, p -> p.gone(how, at))).with(hands.without(seat));
  }

  private Room with(Event.SessionOpened opened) {
    return new Room(
        opened, people, course, holds, hands, turns, agenda, care, retreat, spotlight, words, vigil,
        answered);
  }

  private Room with(Part next) {
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
        next instanceof Words it ? it : words,
        next instanceof Vigil it ? it : vigil,
        next instanceof Answered it ? it : answered);
  }
}
