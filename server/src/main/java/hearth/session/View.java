package hearth.session;

import hearth.practice.Agreement;
import hearth.practice.Phase;
import hearth.practice.Role;
import hearth.practice.SeatId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that one viewer's screen shows. A section that may not be seen is null and is never sent. A
 * view never changes merely because time passes: it carries deadlines.
 */
public record View(Stage stage, Sections sections) {
  /** What this viewer may see of an open room; the viewer must be of its {@link Room#seats}. */
  public static View of(Room room, SeatId viewer) {
    return Sight.of(room, viewer).view();
  }

  /** Each section is sent whole when it differs from the last one sent. */
  public record Sections(
      Me me,
      @Nullable Agreement agreement,
      @Nullable Session session,
      @Nullable CheckInForm checkIn,
      @Nullable Waiting waiting,
      @Nullable Circle circle,
      @Nullable Turns turns,
      @Nullable TurnEnds turnEnds,
      @Nullable Invited invited,
      @Nullable Lead lead,
      @Nullable Agenda agenda,
      @Nullable Care care,
      @Nullable PrivateRoom privateRoom,
      @Nullable SceneCard scene,
      SceneCard.@Nullable SteppingOut stepOut,
      @Nullable StudioView studio,
      @Nullable Holding holding,
      @Nullable Alerts alerts,
      @Nullable Door door,
      @Nullable Cards cards,
      @Nullable Holds holds,
      @Nullable Ended ended) {}

  /**
   * The viewer. In the stage of the agreement there is no name yet.
   *
   * @param observing receives only (a co-therapist until promoted)
   * @param hushed microphone held by staff, {@code cameraStopped} likewise
   * @param microphoneHeld why one's microphone cannot be turned on now; null when it can
   * @param watching one watches a scene: microphone and camera are as one has them, and neither is
   *     heard or seen until it is over
   * @param paused neither sends nor receives
   * @param ladder how much one chose to send and receive
   * @param pins whom one may keep large, {@code pinnedBy} the names of those who may keep one so
   * @param turnBackOn what was on before this page was loaded anew, null when nothing was
   */
  public record Me(
      SeatId seat,
      Role role,
      @Nullable String name,
      boolean observing,
      boolean microphone,
      boolean camera,
      boolean hushed,
      boolean cameraStopped,
      @Nullable MicrophoneHeld microphoneHeld,
      boolean watching,
      boolean paused,
      Ladder ladder,
      List<SeatId> pins,
      List<String> pinnedBy,
      @Nullable TurnBackOn turnBackOn) {}

  public record TurnBackOn(boolean microphone, boolean camera) {}

  /** What this session is; from the signature on. */
  public record Session(String group, int number, int of, Phase phase) {}

  /**
   * The waiting room as one who waits sees it: whom they wait for, never who is inside.
   *
   * @param again they were in the circle, and staff asked them to wait here again
   */
  public record Waiting(List<String> waitingFor, boolean started, boolean locked, boolean again) {}

  /** What the check-in asks. */
  public record CheckInForm(boolean phq9) {}

  /**
   * The circle: the same seats in the same order on all screens.
   *
   * @param leads who leads: therapists who are there, or else the co-therapists
   * @param circleWaits those two are all the staff there is: the circle waits for them
   */
  public record Circle(
      List<Seat> seats,
      Instant startedAt,
      Instant endsAt,
      boolean locked,
      List<SeatId> leads,
      boolean circleWaits) {}

  /**
   * One seat.
   *
   * @param paused stepped out for a moment, by their own choice
   * @param inPrivateRoom taking a moment with the other one who is
   * @param elsewhere in another room of the role-play than the viewer
   * @param onStage shown large on all screens
   * @param hand the place in the queue of hands, from 1; null when not raised
   */
  public record Seat(
      SeatId seat,
      String name,
      Role role,
      boolean observing,
      Presence presence,
      boolean microphone,
      boolean camera,
      boolean paused,
      boolean inPrivateRoom,
      boolean elsewhere,
      boolean onStage,
      Ladder ladder,
      @Nullable Integer hand) {}

  /** Whether a seated person's browser is there. */
  public enum Presence {
    HERE("here"),
    /** The connection broke; they did not choose to leave. */
    TROUBLE("trouble");

    private final String word;

    Presence(String word) {
      this.word = word;
    }

    @Override
    public String toString() {
      return word;
    }
  }

  /** Why a microphone cannot be turned on. */
  public enum MicrophoneHeld {
    HUSHED("hushed"),
    /** Who has the floor can be heard. */
    BY_HAND("byHand"),
    /** Whose turn it is in a round can be heard. */
    ROUND_ONLY("roundOnly"),
    /** No staff is there. */
    HOLDING("holding"),
    /** One watches a scene. */
    WATCHING("watching");

    private final String word;

    MicrophoneHeld(String word) {
      this.word = word;
    }

    @Override
    public String toString() {
      return word;
    }
  }

  /**
   * Who has the floor, for all in the circle alike.
   *
   * @param feedback the round is one of feedback after role-play
   */
  public record Turns(
      FloorPolicy policy, @Nullable Turn turn, @Nullable Round round, boolean feedback) {}

  public record Turn(SeatId seat, Instant since) {}

  /** In the order in which the floor walks. */
  public record Round(List<InRound> places) {}

  public record InRound(SeatId seat, RoundState state) {}

  /** How it stands with one person in a round. */
  public enum RoundState {
    TO_COME("toCome"),
    NOW("now"),
    SPOKE("spoke"),
    PASSED("passed"),
    SKIPPED("skipped"),
    /** Their connection is lost; the round goes on and comes back to them. */
    AWAY("away");

    private final String word;

    RoundState(String word) {
      this.word = word;
    }

    @Override
    public String toString() {
      return word;
    }
  }

  /** The speaker and staff: when the turn timer is over. Nothing is cut off by it. */
  public record TurnEnds(Instant at) {}

  /** To whom it is addressed alone: the names of those who invite to speak, or to unmute. */
  public record Invited(@Nullable String toSpeak, @Nullable String toUnmute) {}

  /**
   * Staff: what stands between them and members.
   *
   * @param invited who has been given the floor and has not answered
   * @param notNow who said <i>Not now</i> to it, since the floor last changed
   * @param askedToUnmute who has been asked and has not answered, {@code notUnmuting} who said no
   * @param turnSeconds the turn timer; null for none
   * @param keptInSight whom staff let somebody keep in sight
   */
  public record Lead(
      @Nullable SeatId invited,
      List<SeatId> notNow,
      List<SeatId> askedToUnmute,
      List<SeatId> notUnmuting,
      @Nullable Integer turnSeconds,
      List<KeptInSight> keptInSight) {}

  /** {@code seat} may keep {@code of} in sight. */
  public record KeptInSight(SeatId seat, SeatId of) {}

  /**
   * The agenda, for all in the circle, and for staff before the start.
   *
   * @param current the step's id; null before the first
   * @param nextMeeting when the group meets again; null when that is open
   */
  public record Agenda(
      List<Step> steps,
      @Nullable String current,
      @Nullable Instant currentSince,
      @Nullable Instant nextMeeting) {}

  /** One step. */
  public record Step(String id, StepKind kind, String title, int minutes) {}

  /**
   * A member's own: what became of their flag and their call.
   *
   * @param flagged a safety flag of theirs stands, {@code readBy} the name of who has read it
   * @param called they called for support, {@code callTakenBy} the name of who comes
   */
  public record Care(
      boolean flagged, @Nullable String readBy, boolean called, @Nullable String callTakenBy) {}

  /**
   * The two whose room it is, or to whom it is offered.
   *
   * @param with the other one
   * @param open both have agreed
   * @param offeredByMe this viewer offered it
   * @param since when it was offered, or opened
   * @param callBackNumber the member's own, as they gave it today: where staff will ring
   */
  public record PrivateRoom(
      SeatId with,
      String name,
      boolean open,
      boolean offeredByMe,
      Instant since,
      @Nullable String callBackNumber) {}

  /**
   * No staff is there.
   *
   * @param away who of staff is away, and whether they left
   * @param since since when nobody of staff is there
   * @param holdsAt when the room holds
   * @param holding the room holds
   * @param closesAt when it closes
   */
  public record Holding(
      List<AwayStaff> away, Instant since, Instant holdsAt, boolean holding, Instant closesAt) {}

  public record AwayStaff(String name, boolean left) {}

  /** Staff: what nobody has answered yet. */
  public record Alerts(List<Flag> flags, List<Call> calls) {}

  /**
   * A safety flag that has not been taken.
   *
   * @param session the number of the session it was raised in
   * @param ninth PHQ-9's item 9, {@code ninthBefore} last week's
   * @param readBy the name of who has read it as it is now
   * @param againAt when its member last said it again; null when it was said once
   */
  public record Flag(
      String id,
      SeatId seat,
      String name,
      Instant at,
      int session,
      boolean notSafe,
      @Nullable Integer ninth,
      @Nullable Integer ninthBefore,
      @Nullable String readBy,
      @Nullable Instant againAt) {}

  /** A call for support; taken ones stay until the caller is helped or the session ends. */
  public record Call(SeatId seat, String name, Instant at, @Nullable String takenBy) {}

  /** Staff: who has gone, and whether by their own choice. */
  public record Gone(SeatId seat, String name, Role role, Why why, Instant at) {}

  /**
   * Staff: who is at the door. {@code arriving} are still signing or checking devices and cannot be
   * admitted yet.
   */
  public record Door(
      List<AtDoor> waiting,
      List<AtDoor> arriving,
      List<Gone> gone,
      boolean started,
      boolean locked) {}

  /** {@code again}: staff sent them back from the circle. */
  public record AtDoor(
      SeatId seat,
      String name,
      Role role,
      Stage stage,
      boolean here,
      boolean flagged,
      boolean again) {}

  /** Staff: what members said of today. */
  public record Cards(List<Card> cards) {}

  /** One member: today's attestation, the week's check-in, and the one before it. */
  public record Card(
      SeatId seat,
      String name,
      @Nullable Attestation attestation,
      @Nullable CheckIn checkIn,
      @Nullable CheckIn checkInBefore) {}

  /** Staff: who is held, and whether those who come later will be. */
  public record Holds(List<SeatId> hushed, List<SeatId> cameraStopped, boolean everyone) {}

  /** When the session is over for this viewer. */
  public record Ended(Why why, @Nullable Instant nextMeeting) {}

  /** Why the session is over for this viewer. */
  public enum Why {
    ENDED("ended"),
    /** Nobody of staff came back. */
    CLOSED("closed"),
    REMOVED("removed"),
    LEFT("left");

    private final String word;

    Why(String word) {
      this.word = word;
    }

    @Override
    public String toString() {
      return word;
    }
  }
}
