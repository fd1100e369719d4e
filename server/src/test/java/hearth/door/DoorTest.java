package hearth.door;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.practice.AccountId;
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
    door.giveDemoLink(secret, GROUP, AMIRA);
    return secret;
  }

  private Pass exchange(String secret) {
    var link = requireNonNull(door.demoLink(secret));
    return door.admit(link.group(), link.seat());
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
    assertThat(Stream.of("", "x", secret + "x", secret.repeat(100), "g1 s1").map(door::demoLink))
        .containsOnlyNulls();
    assertThat(door.demoLink(secret)).isNotNull();
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
  @DisplayName("IN10 a cookie ends sixty days after the last visit")
  void expires() {
    var cookie = exchange(link()).cookie();
    assertThat(doorAt(NOW.plus(Door.COOKIE_LIFE).minusSeconds(1)).seatOf(cookie)).isNotNull();
    assertThat(doorAt(NOW.plus(Door.COOKIE_LIFE)).seatOf(cookie)).isNull();
    assertThat(Door.COOKIE_LIFE).isEqualTo(Duration.ofDays(60));

    var visited = exchange(link());
    assertThat(doorAt(NOW.plus(Duration.ofDays(20))).renew(visited)).isFalse();
    var later = NOW.plus(Duration.ofDays(21));
    assertThat(doorAt(later).renew(visited)).isTrue();
    assertThat(doorAt(later.plus(Door.COOKIE_LIFE).minusSeconds(1)).seatOf(visited.cookie()))
        .isEqualTo(visited);
  }

  @Test
  @DisplayName("IN10 a seat that staff entered for a long day does not live on by visits")
  void entered() {
    var entered = door.enter(GROUP, AMIRA, new AccountId("a1"), "b1");
    var later = doorAt(NOW.plus(Door.ENTERED_LIFE).minusSeconds(1));
    assertThat(later.renew(entered)).isFalse();
    assertThat(later.browsers(AMIRA)).isEqualTo(1);
    assertThat(doorAt(NOW.plus(Door.ENTERED_LIFE)).seatOf(entered.cookie())).isNull();
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
