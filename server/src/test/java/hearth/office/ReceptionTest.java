package hearth.office;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.door.Door;
import hearth.door.Invitations;
import hearth.practice.SeatId;
import hearth.room.House;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReceptionTest {
  private final House house = new House();
  private final SecureRandom random = new SecureRandom();
  private final Door door = new Door(house.registry, random, house.clock);
  private final Invitations invitations = new Invitations(house.registry, random, house.clock);
  private final AtomicLong nanos = new AtomicLong();
  private final List<Long> answeredAfter = new ArrayList<>();
  private long began;

  /** Looking for a cookie takes time here; the pause makes up for it. */
  private final Reception reception =
      new Reception(
          door,
          invitations,
          house.groups,
          time -> answeredAfter.add(nanos.get() + time.toNanos() - began),
          nanos::get);

  @AfterEach
  void close() {
    house.close();
  }

  private Reception.Answer open(String secret) {
    began = nanos.addAndGet(1);
    return reception.open(
        secret,
        null,
        seat -> {
          nanos.addAndGet(Duration.ofMillis(40).toNanos());
          return null;
        });
  }

  private String given(SeatId seat) {
    return invitations.give(House.GROUP, seat, false).secret();
  }

  @Test
  @DisplayName("IN7 every refusal comes after the same time, however much there was to look up")
  void sameTime() {
    var used = given(House.ANNA);
    assertThat(open(used)).isInstanceOf(Reception.Answer.In.class);
    assertThat(answeredAfter).isEmpty();
    var replaced = given(House.BEN);
    given(House.BEN);
    var revoked = given(House.CLEO);
    invitations.revoke(House.CLEO);
    for (int i = 0; i < 50; i++) {
      for (var secret : List.of(used, replaced, revoked, "nothing")) {
        assertThat(open(secret)).isInstanceOf(Reception.Answer.Refused.class);
      }
    }
    assertThat(answeredAfter).hasSize(200).containsOnly(Reception.REFUSAL.toNanos());
  }
}
