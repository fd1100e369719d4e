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
      @Nullable Waiting waiting,
      @Nullable Circle circle,
      @Nullable Door door,
      @Nullable Cards cards,
      @Nullable Holds holds,
      @Nullable Ended ended) {}

  /**
   * The viewer. In the stage of the agreement there is no name yet.
   *
   * @param observing receives only (a co-therapist until promoted)
   * @param hushed microphone held by staff, {@code cameraStopped} likewise
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
      @Nullable TurnBackOn turnBackOn) {}

  public record TurnBackOn(boolean microphone, boolean camera) {}

  /** What this session is; from the signature on. */
  public record Session(String group, int number, int of, Phase phase) {}

  /** The waiting room as one who waits sees it: whom they wait for, never who is inside. */
  public record Waiting(List<String> waitingFor, boolean started, boolean locked) {}

  /** The circle: the same seats in the same order on all screens. */
  public record Circle(List<Seat> seats, Instant startedAt, Instant endsAt, boolean locked) {}

  /**
   * One seat.
   *
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

  /**
   * Staff: who is at the door. {@code arriving} are still signing or checking devices and cannot be
   * admitted yet.
   */
  public record Door(
      List<AtDoor> waiting, List<AtDoor> arriving, boolean started, boolean locked) {}

  public record AtDoor(SeatId seat, String name, Role role, Stage stage, boolean here) {}

  /** Staff: what members said of today. */
  public record Cards(List<Card> cards) {}

  public record Card(SeatId seat, String name, @Nullable Attestation attestation) {}

  /** Staff: who is held, and whether those who come later will be. */
  public record Holds(List<SeatId> hushed, List<SeatId> cameraStopped, boolean everyone) {}

  public record Ended(Why why) {}

  /** Why the session is over for this viewer. */
  public enum Why {
    ENDED("ended"),
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
