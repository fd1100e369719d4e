package hearth.door;

import hearth.practice.AccountId;
import java.time.Instant;

/**
 * A browser in which somebody is signed in to their account.
 *
 * @param id opaque; the same when its cookie is changed for a fresh one
 * @param agent what the browser is, in a few words of ours
 * @param since when they signed in, and {@code seen} when it last asked for something
 */
public record SignIn(AccountId account, String id, String agent, Instant since, Instant seen) {
  /** As the registry has it; times in seconds of the epoch. */
  String text() {
    return id + " " + since.getEpochSecond() + " " + seen.getEpochSecond() + " " + agent;
  }

  static SignIn of(AccountId account, String text) {
    var words = text.split(" ", 4);
    return new SignIn(account, words[0], words[3], at(words[1]), at(words[2]));
  }

  SignIn seenAt(Instant now) {
    return new SignIn(account, id, agent, since, now);
  }

  private static Instant at(String seconds) {
    return Instant.ofEpochSecond(Long.parseLong(seconds));
  }
}
