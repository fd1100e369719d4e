package hearth.door;

import hearth.practice.GroupId;
import hearth.practice.SeatId;
import hearth.vault.Registry;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Personal links and the cookies they are exchanged for. The registry holds hashes only: {@code
 * link/{hash}} → {@code group seat}, and {@code cookie/{seat}/{hash}} → {@code group expires} (in
 * seconds of the epoch). Safe for use by many threads; calls block on the registry.
 */
public final class Door {
  /** How long a browser stays signed in: from one weekly session to the next, and a day. */
  public static final Duration COOKIE_LIFE = Duration.ofDays(8);

  /** Browsers that one seat may be signed in with; the one signed in longest ago goes first. */
  static final int COOKIES_OF_A_SEAT = 16;

  private static final String LINK = "link";
  private static final String COOKIE = "cookie";

  private final Registry registry;
  private final SecureRandom random;
  private final InstantSource clock;

  public Door(Registry registry, SecureRandom random, InstantSource clock) {
    this.registry = registry;
    this.random = random;
    this.clock = clock;
  }

  /** A secret for a new link. */
  public static String freshSecret(SecureRandom random) {
    return Secret.fresh(random);
  }

  /** From now on this secret opens this seat; it is told to nobody again. */
  public void giveLink(String secret, GroupId group, SeatId seat) {
    if (secret.length() > Secret.MAX_LENGTH) {
      throw new IllegalArgumentException("a secret has at most " + Secret.MAX_LENGTH + " letters");
    }
    registry.put(LINK, Secret.hash(secret), Registry.ABSENT, group + " " + seat);
  }

  /** A fresh cookie for the seat this link is for, or null. */
  public @Nullable Pass exchange(String secret) {
    if (secret.length() > Secret.MAX_LENGTH) {
      return null;
    }
    var link = registry.get(LINK, Secret.hash(secret));
    if (link == null) {
      return null;
    }
    var words = link.value().split(" ", 2);
    return signIn(new GroupId(words[0]), new SeatId(words[1]));
  }

  /** Whose cookie this is, or null when it is nobody's or too old. */
  public @Nullable Pass seatOf(String cookie) {
    var dot = cookie.indexOf('.');
    if (dot < 1 || cookie.length() > Secret.MAX_LENGTH * 2) {
      return null;
    }
    var seat = cookie.substring(0, dot);
    var entry = registry.get(COOKIE, seat + "/" + Secret.hash(cookie.substring(dot + 1)));
    if (entry == null) {
      return null;
    }
    var words = entry.value().split(" ", 2);
    var expires = Instant.ofEpochSecond(Long.parseLong(words[1]));
    return clock.instant().isBefore(expires)
        ? new Pass(cookie, new SeatId(seat), new GroupId(words[0]))
        : null;
  }

  private Pass signIn(GroupId group, SeatId seat) {
    makeRoom(seat);
    var secret = Secret.fresh(random);
    var expires = clock.instant().plus(COOKIE_LIFE).getEpochSecond();
    registry.put(COOKIE, seat + "/" + Secret.hash(secret), Registry.ABSENT, group + " " + expires);
    return new Pass(seat + "." + secret, seat, group);
  }

  /** Versions only grow, so the lowest is the one signed in longest ago. */
  private void makeRoom(SeatId seat) {
    var held = registry.list(COOKIE, seat + "/", "", COOKIES_OF_A_SEAT + 1);
    held.stream()
        .sorted(Comparator.comparingLong(Registry.Entry::version))
        .limit(Math.max(0, held.size() - COOKIES_OF_A_SEAT + 1))
        .forEach(oldest -> registry.delete(COOKIE, oldest.id(), oldest.version()));
  }
}
