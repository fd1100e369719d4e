package hearth.door;

import java.time.Duration;
import java.time.Instant;

/**
 * Wrong guesses in a row: the fifth within a quarter of an hour makes the next one wait a minute,
 * each further one twice as long, up to a quarter of an hour.
 *
 * @param last when the last one was
 * @param until nobody is listened to before then
 */
record Tries(int count, Instant last, Instant until) {
  static final Tries NONE = new Tries(0, Instant.EPOCH, Instant.EPOCH);
  static final int FREE = 5;
  static final Duration WINDOW = Duration.ofMinutes(15);
  private static final int LONGEST_MINUTES = 15;

  /** How long it waits; zero or less when it need not. */
  Duration wait(Instant now) {
    return Duration.between(now, until);
  }

  Tries oneMore(Instant now) {
    var quietSince = until.isAfter(last) ? until : last;
    int next = now.isBefore(quietSince.plus(WINDOW)) ? count + 1 : 1;
    int doubled = Math.min(next - FREE, 10);
    var waits =
        next < FREE ? Duration.ZERO : Duration.ofMinutes(Math.min(LONGEST_MINUTES, 1L << doubled));
    return new Tries(next, now, now.plus(waits));
  }

  /** As if the last one had not been. */
  Tries oneLess() {
    return new Tries(Math.max(0, count - 1), last, last);
  }

  /** As text: count and both times, in seconds of the epoch. */
  String text() {
    return count + " " + last.getEpochSecond() + " " + until.getEpochSecond();
  }

  static Tries of(String text) {
    var words = text.split(" ", 3);
    return new Tries(Integer.parseInt(words[0]), at(words[1]), at(words[2]));
  }

  private static Instant at(String seconds) {
    return Instant.ofEpochSecond(Long.parseLong(seconds));
  }
}
