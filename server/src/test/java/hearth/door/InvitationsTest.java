package hearth.door;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.door.Invitations.Opened;
import hearth.door.Invitations.State;
import hearth.practice.GroupId;
import hearth.practice.SeatId;
import hearth.vault.Registry;
import hearth.vault.memory.MemoryRegistry;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class InvitationsTest {
  private static final GroupId GROUP = new GroupId("g1");
  private static final SeatId AMIRA = new SeatId("s1");
  private static final Instant NOW = Instant.parse("2026-05-05T18:00:00Z");

  private final Registry registry = new MemoryRegistry();
  private final Invitations invitations = at(NOW);

  private Invitations at(Instant now) {
    return new Invitations(registry, new SecureRandom(), () -> now);
  }

  private Opened open(Invitations.Link link, @Nullable String pin) {
    var found = requireNonNull(invitations.find(link.secret()));
    return invitations.open(found, link.secret(), pin);
  }

  private State state(Invitations which) {
    return requireNonNull(which.of(AMIRA)).state();
  }

  @Test
  @DisplayName("IN1 a seat has one link at most: a newer one takes the place of any before")
  void oneAtMost() {
    assertThat(invitations.of(AMIRA)).isNull();
    var first = invitations.give(GROUP, AMIRA, false);
    var second = invitations.give(GROUP, AMIRA, false);
    assertThat(invitations.find(first.secret())).isNull();
    var found = requireNonNull(invitations.find(second.secret()));
    assertThat(found.group()).isEqualTo(GROUP);
    assertThat(found.seat()).isEqualTo(AMIRA);
    assertThat(second.secret()).hasSizeGreaterThan(43);
    assertThat(second.pin()).isNull();
    assertThat(
            Stream.of(
                    "",
                    "x",
                    "s1.",
                    ".x",
                    "s2" + second.secret().substring(2),
                    second.secret() + "x")
                .map(invitations::find))
        .containsOnlyNulls();
  }

  @Test
  @DisplayName("IN2 the registry has no secret and no PIN, and none is printed")
  void hashed() {
    var link = invitations.give(GROUP, AMIRA, true);
    var pin = requireNonNull(link.pin());
    assertThat(pin).matches("[0-9]{6}");
    for (var entry : registry.list("invitation", "", "", 10)) {
      assertThat(entry.value())
          .doesNotContain(link.secret().substring(3))
          .doesNotContain(" " + pin);
    }
    assertThat(link.toString()).doesNotContain(link.secret()).doesNotContain(pin);
  }

  @Test
  @DisplayName("IN3 a link that was not opened expires after fourteen days")
  void expires() {
    var link = invitations.give(GROUP, AMIRA, false);
    assertThat(link.until()).isEqualTo(NOW.plus(Duration.ofDays(14)));
    assertThat(state(at(link.until().minusSeconds(1)))).isEqualTo(State.OPEN);
    var late = at(link.until());
    assertThat(state(late)).isEqualTo(State.EXPIRED);
    var found = requireNonNull(late.find(link.secret()));
    assertThat(late.open(found, link.secret(), null)).isEqualTo(Opened.NO);
  }

  @Test
  @DisplayName("IN4 a link is used up by its first use, and a revoked one is worth nothing")
  void usedUp() {
    var link = invitations.give(GROUP, AMIRA, false);
    assertThat(open(link, null)).isEqualTo(Opened.IN);
    assertThat(state(invitations)).isEqualTo(State.USED);
    assertThat(requireNonNull(invitations.of(AMIRA)).used()).isEqualTo(NOW);
    assertThat(open(link, null)).isEqualTo(Opened.NO);
    var other = invitations.give(GROUP, AMIRA, false);
    invitations.revoke(AMIRA);
    assertThat(state(invitations)).isEqualTo(State.REVOKED);
    assertThat(open(other, null)).isEqualTo(Opened.NO);
  }

  @Test
  @DisplayName("IN4 of browsers that open one link at the same time exactly one is let in")
  void race() throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 50; i++) {
        var link = invitations.give(GROUP, AMIRA, false);
        var all = new ArrayList<Callable<Opened>>();
        for (int browser = 0; browser < 8; browser++) {
          all.add(() -> open(link, null));
        }
        var opened = new ArrayList<Opened>();
        for (var each : threads.invokeAll(all)) {
          opened.add(each.get());
        }
        assertThat(opened).filteredOn(it -> it == Opened.IN).hasSize(1);
        assertThat(opened).filteredOn(it -> it == Opened.NO).hasSize(7);
      }
    }
  }

  @Test
  @DisplayName("IN6 a PIN opens its own link alone, and five that are wrong end it")
  void pins() {
    var link = invitations.give(GROUP, AMIRA, true);
    var pin = requireNonNull(link.pin());
    var wrong = pin.equals("000000") ? "000001" : "000000";
    assertThat(open(link, null)).isEqualTo(Opened.WRONG_PIN);
    for (int i = 1; i < Invitations.WRONG_PINS - 1; i++) {
      assertThat(open(link, wrong)).isEqualTo(Opened.WRONG_PIN);
    }
    assertThat(state(invitations)).isEqualTo(State.OPEN);
    assertThat(open(link, wrong)).isEqualTo(Opened.NO);
    assertThat(state(invitations)).isEqualTo(State.REVOKED);
    assertThat(open(link, pin)).isEqualTo(Opened.NO);

    var next = invitations.give(GROUP, AMIRA, true);
    assertThat(open(next, "12345")).isEqualTo(Opened.WRONG_PIN);
    assertThat(open(next, next.pin())).isEqualTo(Opened.IN);
  }
}
