package hearth.door;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.practice.GroupId;
import hearth.practice.SeatId;
import hearth.vault.Registry;
import hearth.vault.memory.MemoryRegistry;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DoorTest {
  private static final GroupId GROUP = new GroupId("g1");
  private static final SeatId AMIRA = new SeatId("s1");
  private static final Instant NOW = Instant.parse("2026-05-05T18:00:00Z");

  private final Registry registry = new MemoryRegistry();
  private final Door door = doorAt(NOW);

  private Door doorAt(Instant now) {
    return new Door(registry, new SecureRandom(), () -> now);
  }

  private String link() {
    var secret = Door.freshSecret(new SecureRandom());
    door.giveLink(secret, GROUP, AMIRA);
    return secret;
  }

  private Pass exchange(String secret) {
    return requireNonNull(door.exchange(secret));
  }

  @Test
  @DisplayName("a link is exchanged for a cookie that is worth its seat, and can be again")
  void exchanged() {
    var secret = link();
    var first = exchange(secret);
    var second = exchange(secret);
    assertThat(first.cookie()).isNotEqualTo(second.cookie());
    assertThat(Stream.of(first, second).map(pass -> door.seatOf(pass.cookie())))
        .containsExactly(first, second)
        .allMatch(pass -> pass.seat().equals(AMIRA) && pass.group().equals(GROUP));
  }

  @Test
  @DisplayName("a secret that is wrong, long or empty opens nothing")
  void wrong() {
    var secret = link();
    assertThat(Stream.of("", "x", secret + "x", secret.repeat(100), "g1 s1").map(door::exchange))
        .containsOnlyNulls();
    assertThat(door.exchange(secret)).isNotNull();
  }

  @Test
  @DisplayName("a cookie of one seat is worth nothing under another's name")
  void forged() {
    var cookie = exchange(link()).cookie();
    var secret = cookie.substring(cookie.indexOf('.') + 1);
    assertThat(
            Stream.of("", ".", "s1.", "s2." + secret, secret, "s1/" + secret, "s1." + secret + "x")
                .map(door::seatOf))
        .containsOnlyNulls();
  }

  @Test
  @DisplayName("a cookie ends after eight days")
  void expires() {
    var cookie = exchange(link()).cookie();
    assertThat(doorAt(NOW.plus(Door.COOKIE_LIFE).minusSeconds(1)).seatOf(cookie)).isNotNull();
    assertThat(doorAt(NOW.plus(Door.COOKIE_LIFE)).seatOf(cookie)).isNull();
    assertThat(Door.COOKIE_LIFE).isEqualTo(Duration.ofDays(8));
  }

  @Test
  @DisplayName("a seat keeps a bounded number of cookies: the oldest goes first")
  void bounded() {
    var secret = link();
    var passes = Stream.generate(() -> exchange(secret)).limit(Door.COOKIES_OF_A_SEAT + 2).toList();
    assertThat(passes.stream().map(pass -> door.seatOf(pass.cookie()) != null))
        .startsWith(false, false, true)
        .endsWith(true)
        .filteredOn(known -> known)
        .hasSize(Door.COOKIES_OF_A_SEAT);
  }

  @Test
  @DisplayName("no secret is in the registry, and none is printed")
  void hashed() {
    var secret = link();
    var pass = exchange(secret);
    var kept =
        Stream.of("link", "cookie")
            .flatMap(kind -> registry.list(kind, "", "", 10).stream())
            .map(entry -> entry.id() + entry.value())
            .toList();
    assertThat(kept).hasSize(2).noneMatch(text -> text.contains(secret));
    assertThat(kept).noneMatch(text -> text.contains(pass.cookie().substring(3)));
    assertThat(pass.toString()).doesNotContain(pass.cookie());
  }
}
