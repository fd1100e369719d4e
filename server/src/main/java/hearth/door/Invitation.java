package hearth.door;

import hearth.door.Invitations.State;
import hearth.practice.GroupId;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An invitation as the registry has it, words parted by blanks, {@code -} for none.
 *
 * @param state never expired: that is a matter of the time
 * @param wrong PINs that were wrong
 */
record Invitation(
    GroupId group,
    String hash,
    Instant made,
    Instant until,
    State state,
    @Nullable Instant used,
    @Nullable String pinHash,
    int wrong) {
  private static final String NONE = "-";

  static Invitation of(String text) {
    var words = text.split(" ", -1);
    return new Invitation(
        new GroupId(words[0]),
        words[1],
        time(words[2]),
        time(words[3]),
        State.valueOf(words[4].toUpperCase(Locale.ROOT)),
        words[5].equals(NONE) ? null : time(words[5]),
        words[6].equals(NONE) ? null : words[6],
        Integer.parseInt(words[7]));
  }

  String text() {
    return String.join(
        " ",
        group.value(),
        hash,
        text(made),
        text(until),
        state.toString(),
        used == null ? NONE : text(used),
        pinHash == null ? NONE : pinHash,
        String.valueOf(wrong));
  }

  State stateAt(Instant now) {
    return state == State.OPEN && !now.isBefore(until) ? State.EXPIRED : state;
  }

  Invitation in(State next) {
    return new Invitation(group, hash, made, until, next, used, pinHash, wrong);
  }

  Invitation usedAt(Instant now) {
    return new Invitation(group, hash, made, until, State.USED, now, pinHash, wrong);
  }

  Invitation withWrongPin() {
    var next = wrong + 1 >= Invitations.WRONG_PINS ? State.REVOKED : state;
    return new Invitation(group, hash, made, until, next, used, pinHash, wrong + 1);
  }

  private static Instant time(String text) {
    return Instant.ofEpochSecond(Long.parseLong(text));
  }

  private static String text(Instant time) {
    return String.valueOf(time.getEpochSecond());
  }
}
