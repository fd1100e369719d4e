package hearth.door;

import hearth.practice.GroupId;
import hearth.practice.SeatId;
import hearth.vault.Registry;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Personal invitations: a seat has one at most, {@code invitation/{seat}}, and a newer one takes
 * its place. Its secret is told once; the registry has hashes alone. Safe for use by many threads;
 * calls block on the registry.
 */
public final class Invitations {
  /** How long a link waits to be opened. */
  public static final Duration LIFE = Duration.ofDays(14);

  /** Wrong PINs that a link bears; with the last of them it is worth nothing any more. */
  static final int WRONG_PINS = 5;

  private static final String KIND = "invitation";
  private static final int PINS = 1_000_000;

  private final Registry registry;
  private final SecureRandom random;
  private final InstantSource clock;

  public Invitations(Registry registry, SecureRandom random, InstantSource clock) {
    this.registry = registry;
    this.random = random;
    this.clock = clock;
  }

  /**
   * A fresh link.
   *
   * @param secret what stands after the {@code #}; told once
   * @param pin six digits to tell on another way; null where none is asked for
   */
  public record Link(SeatId seat, String secret, @Nullable String pin, Instant until) {
    /** Never the secret. */
    @Override
    public String toString() {
      return "Link[" + seat + " " + until + "]";
    }
  }

  /** How an invitation stands. */
  public enum State {
    OPEN("open"),
    USED("used"),
    EXPIRED("expired"),
    REVOKED("revoked");

    private final String word;

    State(String word) {
      this.word = word;
    }

    @Override
    public String toString() {
      return word;
    }
  }

  /** All that is told of an invitation. */
  public record Standing(
      State state, Instant made, Instant until, @Nullable Instant used, boolean pin) {}

  /** An invitation of which somebody has the secret. */
  public record Found(GroupId group, SeatId seat, State state, boolean pin) {}

  /** What came of opening one. */
  public enum Opened {
    IN,
    /** The PIN is wrong, and may be tried again. */
    WRONG_PIN,
    /** Another was first, or it is worth nothing any more. */
    NO
  }

  /** A fresh link in place of any before. */
  public Link give(GroupId group, SeatId seat, boolean withPin) {
    var secret = seat + "." + Secret.fresh(random);
    var pin = withPin ? "%06d".formatted(random.nextInt(PINS)) : null;
    var now = seconds(clock.instant());
    var until = now.plus(LIFE);
    var fresh =
        new Invitation(
            group,
            Secret.hash(secret),
            now,
            until,
            State.OPEN,
            null,
            pin == null ? null : pinHash(secret, pin),
            0);
    change(seat, _ -> fresh);
    return new Link(seat, secret, pin, until);
  }

  /** Its link opens nothing any more; who came in by it stays in. */
  public void revoke(SeatId seat) {
    change(seat, held -> held == null ? null : held.in(State.REVOKED));
  }

  /** How the seat's invitation stands; null when there never was one. */
  public @Nullable Standing of(SeatId seat) {
    var held = read(registry.get(KIND, seat.value()));
    return held == null
        ? null
        : new Standing(
            held.stateAt(clock.instant()),
            held.made(),
            held.until(),
            held.used(),
            held.pinHash() != null);
  }

  /** The invitation whose secret this is; null for none. Nothing is changed. */
  public @Nullable Found find(String secret) {
    var seat = Secret.seat(secret);
    var hash = Secret.hash(secret);
    var held = seat == null ? null : read(registry.get(KIND, seat.value()));
    return seat == null || held == null || !same(held.hash(), hash)
        ? null
        : new Found(held.group(), seat, held.stateAt(clock.instant()), held.pinHash() != null);
  }

  /**
   * Uses an open link up, with its PIN where it asks for one: of all who open it at the same time
   * exactly one is let in.
   */
  public Opened open(Found found, String secret, @Nullable String pin) {
    while (true) {
      var entry = registry.get(KIND, found.seat().value());
      var held = read(entry);
      var now = clock.instant();
      if (entry == null
          || held == null
          || !same(held.hash(), Secret.hash(secret))
          || held.stateAt(now) != State.OPEN) {
        return Opened.NO;
      }
      var asked = held.pinHash();
      boolean right = asked == null || (pin != null && same(asked, pinHash(secret, pin)));
      var next = right ? held.usedAt(seconds(now)) : held.withWrongPin();
      if (put(found.seat(), entry.version(), next)) {
        return right ? Opened.IN : next.state() == State.OPEN ? Opened.WRONG_PIN : Opened.NO;
      }
    }
  }

  private void change(SeatId seat, UnaryOperator<@Nullable Invitation> how) {
    while (true) {
      var entry = registry.get(KIND, seat.value());
      var next = how.apply(read(entry));
      var version = entry == null ? Registry.ABSENT : entry.version();
      if (next == null || put(seat, version, next)) {
        return;
      }
    }
  }

  private boolean put(SeatId seat, long version, Invitation next) {
    return registry.put(KIND, seat.value(), version, next.text()) != Registry.ABSENT;
  }

  private static @Nullable Invitation read(Registry.@Nullable Entry entry) {
    return entry == null ? null : Invitation.of(entry.value());
  }

  /** Bound to the secret: from what the registry has, nobody can try a million PINs. */
  private static String pinHash(String secret, String pin) {
    return Secret.hash(secret + " " + pin);
  }

  private static boolean same(String a, String b) {
    return MessageDigest.isEqual(
        a.getBytes(StandardCharsets.US_ASCII), b.getBytes(StandardCharsets.US_ASCII));
  }

  private static Instant seconds(Instant time) {
    return Instant.ofEpochSecond(time.getEpochSecond());
  }
}
