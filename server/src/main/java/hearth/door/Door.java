package hearth.door;

import hearth.practice.AccountId;
import hearth.practice.GroupId;
import hearth.practice.SeatId;
import hearth.vault.Registry;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The cookies of seats, and the demo's links. The registry holds hashes only: {@code link/{hash}} →
 * {@code group seat}, and {@code cookie/{seat}/{hash}} → {@code group expires} (in seconds of the
 * epoch), and {@code entered/{account}/{sign-in}/{seat}/{hash}} for a cookie that staff got by
 * their own sign-in. Safe for use by many threads; calls block on the registry.
 */
public final class Door {
  /** How long a browser stays signed in after its last visit: over a holiday between sessions. */
  public static final Duration COOKIE_LIFE = Duration.ofDays(60);

  /** How long a seat that was entered from the practice's pages is open: a long day. */
  public static final Duration ENTERED_LIFE = Duration.ofHours(10);

  /** Browsers that one seat may be signed in with; the one signed in longest ago goes first. */
  static final int COOKIES_OF_A_SEAT = 16;

  /** Cookies of one name that one request is asked for. */
  static final int COOKIES_LOOKED_UP = 4;

  private static final String LINK = "link";
  private static final String COOKIE = "cookie";
  private static final String ENTERED = "entered";

  private final Registry registry;
  private final SecureRandom random;
  private final InstantSource clock;
  private final List<Consumer<Predicate<Pass>>> ended = new CopyOnWriteArrayList<>();

  public Door(Registry registry, SecureRandom random, InstantSource clock) {
    this.registry = registry;
    this.random = random;
    this.clock = clock;
  }

  /** A secret for a new link. */
  public static String freshSecret(SecureRandom random) {
    return Secret.fresh(random);
  }

  /**
   * For the demo alone: this secret opens this seat in any browser and never expires, so that one
   * folder has the same links for ever. People of a practice have {@link Invitations}.
   */
  public void giveDemoLink(String secret, GroupId group, SeatId seat) {
    if (secret.length() > Secret.MAX_LENGTH) {
      throw new IllegalArgumentException("a secret has at most " + Secret.MAX_LENGTH + " letters");
    }
    registry.put(LINK, Secret.hash(secret), Registry.ABSENT, group + " " + seat);
  }

  /** The seat one of the demo's links is for, or null. */
  public @Nullable DemoLink demoLink(String secret) {
    var link = registry.get(LINK, Secret.hash(secret));
    if (link == null) {
      return null;
    }
    var words = link.value().split(" ", 2);
    return new DemoLink(new GroupId(words[0]), new SeatId(words[1]));
  }

  /** What one of the demo's links opens. */
  public record DemoLink(GroupId group, SeatId seat) {}

  /** A fresh cookie for a browser that somebody has come in by. */
  public Pass admit(GroupId group, SeatId seat) {
    return signIn(group, seat, COOKIE_LIFE);
  }

  /**
   * A visit: once more than a third of its life is gone, a cookie lives as long again as a fresh
   * one. One that was entered for a long day does not.
   *
   * @return whether it is to be set anew
   */
  public boolean renew(Pass pass) {
    var entry = registry.get(COOKIE, key(pass.cookie()));
    if (entry == null || entry.value().endsWith(" " + ENTERED)) {
      return false;
    }
    var fresh = clock.instant().plus(COOKIE_LIFE);
    boolean old = expires(entry).isBefore(fresh.minus(COOKIE_LIFE.dividedBy(3)));
    var value = pass.group() + " " + fresh.getEpochSecond();
    return old && registry.put(COOKIE, entry.id(), entry.version(), value) != Registry.ABSENT;
  }

  /** Browsers that may sit in this seat now. */
  public int browsers(SeatId seat) {
    return (int) cookies(seat).stream().filter(this::isCurrent).count();
  }

  /**
   * The first of these cookies that is this seat's own, or null. A browser holds one of that name;
   * whoever sends hundreds does not make us look up hundreds.
   */
  public @Nullable Pass pass(SeatId seat, Stream<String> cookies) {
    return cookies
        .limit(COOKIES_LOOKED_UP)
        .map(this::seatOf)
        .filter(pass -> pass != null && pass.seat().equals(seat))
        .findFirst()
        .orElse(null);
  }

  /** Whose cookie this is, or null when it is nobody's or too old. */
  public @Nullable Pass seatOf(String cookie) {
    var dot = cookie.indexOf('.');
    if (dot < 1 || cookie.length() > Secret.MAX_LENGTH * 2) {
      return null;
    }
    var entry = registry.get(COOKIE, key(cookie));
    if (entry == null || !isCurrent(entry)) {
      return null;
    }
    var group = new GroupId(entry.value().split(" ", 2)[0]);
    return new Pass(cookie, new SeatId(cookie.substring(0, dot)), group);
  }

  /**
   * A fresh cookie for a seat of staff, tied to their own sign-in: it ends with {@link #leave}, and
   * outlasts a sign-in that merely grew old, so that none is cut off in a session.
   */
  public Pass enter(GroupId group, SeatId seat, AccountId account, String signIn) {
    entered(account + "/").forEach(it -> forgetEntered(it, false));
    var pass = signIn(group, seat, ENTERED_LIFE);
    var id = account + "/" + signIn + "/" + key(pass.cookie());
    registry.put(ENTERED, id, Registry.ABSENT, "");
    return pass;
  }

  /** Ends the seats this account has entered with this sign-in. */
  public void leave(AccountId account, String signIn) {
    entered(account + "/" + signIn + "/").forEach(it -> forgetEntered(it, true));
  }

  /** Ends the seats this account has entered with any other. */
  public void leaveOthers(AccountId account, String signIn) {
    var kept = account + "/" + signIn + "/";
    entered(account + "/").stream()
        .filter(it -> !it.id().startsWith(kept))
        .forEach(it -> forgetEntered(it, true));
  }

  /** Ends all the seats this account has entered. */
  public void leave(AccountId account) {
    entered(account + "/").forEach(it -> forgetEntered(it, true));
  }

  /** Signs every browser of this seat out; its sockets close. */
  public void signOut(SeatId seat) {
    for (var left = cookies(seat); !left.isEmpty(); left = cookies(seat)) {
      left.forEach(it -> registry.delete(COOKIE, it.id(), it.version()));
    }
    ended.forEach(it -> it.accept(pass -> pass.seat().equals(seat)));
  }

  /** From now on this is told of which passes are worth nothing any more, at once. */
  public void onEnd(Consumer<Predicate<Pass>> listener) {
    ended.add(listener);
  }

  private List<Registry.Entry> entered(String prefix) {
    return registry.list(ENTERED, prefix, "", Registry.MAX_PAGE);
  }

  /** Always when it is to end; else only when its cookie is gone or too old. */
  private void forgetEntered(Registry.Entry entered, boolean end) {
    var parts = entered.id().split("/", 3);
    var cookie = registry.get(COOKIE, parts[2]);
    if (!end && cookie != null && isCurrent(cookie)) {
      return;
    }
    if (cookie != null) {
      registry.delete(COOKIE, cookie.id(), cookie.version());
    }
    registry.delete(ENTERED, entered.id(), entered.version());
    ended.forEach(it -> it.accept(pass -> key(pass.cookie()).equals(parts[2])));
  }

  private Pass signIn(GroupId group, SeatId seat, Duration life) {
    makeRoom(seat);
    var secret = Secret.fresh(random);
    var expires = clock.instant().plus(life).getEpochSecond();
    var value = group + " " + expires + (life.equals(ENTERED_LIFE) ? " " + ENTERED : "");
    registry.put(COOKIE, seat + "/" + Secret.hash(secret), Registry.ABSENT, value);
    return new Pass(seat + "." + secret, seat, group);
  }

  /** Under which the registry has a cookie that is one. */
  private static String key(String cookie) {
    var dot = cookie.indexOf('.');
    return cookie.substring(0, dot) + "/" + Secret.hash(cookie.substring(dot + 1));
  }

  private boolean isCurrent(Registry.Entry cookie) {
    return clock.instant().isBefore(expires(cookie));
  }

  private static Instant expires(Registry.Entry cookie) {
    return Instant.ofEpochSecond(Long.parseLong(cookie.value().split(" ", 3)[1]));
  }

  /** Versions only grow, so the lowest is the one signed in longest ago. */
  private void makeRoom(SeatId seat) {
    var held = cookies(seat);
    held.stream()
        .sorted(Comparator.comparingLong(Registry.Entry::version))
        .limit(Math.max(0, held.size() - COOKIES_OF_A_SEAT + 1))
        .forEach(oldest -> registry.delete(COOKIE, oldest.id(), oldest.version()));
  }

  private List<Registry.Entry> cookies(SeatId seat) {
    return registry.list(COOKIE, seat + "/", "", 2 * COOKIES_OF_A_SEAT);
  }
}
