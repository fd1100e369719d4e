package hearth.office;

import hearth.door.Door;
import hearth.door.Invitations;
import hearth.door.Invitations.Opened;
import hearth.door.Invitations.State;
import hearth.door.Pass;
import hearth.door.Pause;
import hearth.practice.SeatId;
import hearth.room.Groups;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Where links are opened. A link that is wrong, used, revoked or expired, of a closed group or of
 * somebody who has left is answered in the same way and in the same time, so that nothing is learnt
 * by trying.
 */
public final class Reception {
  /** No refusal comes sooner, whatever there was to look up. */
  static final Duration REFUSAL = Duration.ofMillis(250);

  private final Door door;
  private final Invitations invitations;
  private final Groups groups;
  private final Pause pause;
  private final LongSupplier nanos;

  Reception(Door door, Invitations invitations, Groups groups, Pause pause, LongSupplier nanos) {
    this.door = door;
    this.invitations = invitations;
    this.groups = groups;
    this.pause = pause;
    this.nanos = nanos;
  }

  /** What comes of opening a link. */
  public sealed interface Answer {
    record In(Pass pass) implements Answer {}

    /** The link is right and open, and asks for its PIN. */
    record AskPin() implements Answer {}

    record Refused() implements Answer {}
  }

  /**
   * Opens a link.
   *
   * @param holds the pass this browser has for a seat, or null
   */
  public Answer open(String secret, @Nullable String pin, Function<SeatId, @Nullable Pass> holds) {
    long began = nanos.getAsLong();
    var answer = answer(secret, pin, holds);
    if (!(answer instanceof Answer.In)) {
      pause.of(REFUSAL.minusNanos(nanos.getAsLong() - began));
    }
    return answer;
  }

  private Answer answer(
      String secret, @Nullable String pin, Function<SeatId, @Nullable Pass> holds) {
    var demo = door.demoLink(secret);
    var found = invitations.find(secret);
    if (demo != null) {
      return groups.get(demo.group()).admits(demo.seat())
          ? new Answer.In(door.admit(demo.group(), demo.seat()))
          : new Answer.Refused();
    }
    if (found == null || !groups.get(found.group()).admits(found.seat())) {
      return new Answer.Refused();
    }
    if (found.state() == State.USED) {
      var held = holds.apply(found.seat());
      return held == null ? new Answer.Refused() : new Answer.In(held);
    }
    if (found.state() != State.OPEN) {
      return new Answer.Refused();
    }
    return found.pin() && pin == null ? new Answer.AskPin() : used(found, secret, pin);
  }

  private Answer used(Invitations.Found found, String secret, @Nullable String pin) {
    return switch (invitations.open(found, secret, pin)) {
      case Opened.IN -> new Answer.In(door.admit(found.group(), found.seat()));
      case Opened.WRONG_PIN -> new Answer.AskPin();
      case Opened.NO -> new Answer.Refused();
    };
  }
}
