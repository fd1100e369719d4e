package hearth.door.passkey;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One as the registry has it: {@code since seen count backup credential name}.
 *
 * @param seen null for not yet
 * @param count how often its device says it has signed; 0 for ever where it does not count
 * @param backup whether its device may copy it elsewhere, which it says once and for all
 * @param credential its id and public key, in base64url
 */
record Kept(
    Instant since,
    @Nullable Instant seen,
    long count,
    boolean backup,
    String credential,
    String name) {
  private static final String NOT_YET = "-";
  private static final int WORDS = 6;

  static Kept of(String value) {
    var words = value.split(" ", WORDS);
    return new Kept(
        Instant.ofEpochSecond(Long.parseLong(words[0])),
        words[1].equals(NOT_YET) ? null : Instant.ofEpochSecond(Long.parseLong(words[1])),
        Long.parseLong(words[2]),
        Boolean.parseBoolean(words[3]),
        words[4],
        words[5]);
  }

  Kept named(String other) {
    return new Kept(since, seen, count, backup, credential, other);
  }

  Kept seen(Instant now, long counted) {
    return new Kept(since, now, counted, backup, credential, name);
  }

  String value() {
    var last = seen == null ? NOT_YET : Long.toString(seen.getEpochSecond());
    return since.getEpochSecond()
        + (" " + last + " " + count + " " + backup + " " + credential + " " + name);
  }
}
