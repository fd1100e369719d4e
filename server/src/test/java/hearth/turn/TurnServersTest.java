package hearth.turn;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.practice.SeatId;
import hearth.room.IceServer;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TurnServersTest {
  private static final Instant NOW = Instant.ofEpochSecond(1_795_410_000);
  private static final SeatId ANNA = new SeatId("anna");

  private final TurnSecret secret = new TurnSecret("not a secret at all");

  private List<IceServer> told(String... urls) {
    var all = List.of(urls).stream().map(IceUrl::new).toList();
    return new TurnServers(all, secret, false, () -> NOW, new SecureRandom()).forSeat(ANNA);
  }

  @Test
  @DisplayName("relays come together with one credential that holds for four hours")
  void relays() {
    var servers = told("turn:turn.example.org?transport=udp", "turns:turn.example.org:443");
    assertThat(servers).hasSize(1);
    var server = servers.getFirst();
    assertThat(server.urls())
        .containsExactly("turn:turn.example.org?transport=udp", "turns:turn.example.org:443");
    assertThat(server.username()).matches("1795424400:[0-9a-f]{16}");
    var id = String.valueOf(server.username()).substring("1795424400:".length());
    assertThat(server.credential())
        .isEqualTo(secret.credential(id, NOW.plusSeconds(14_400)).password());
  }

  @Test
  @DisplayName("the same person is another to the relay each time")
  void unlinked() {
    var servers =
        new TurnServers(
            List.of(new IceUrl("turn:turn.example.org")),
            secret,
            false,
            () -> NOW,
            new SecureRandom());
    var first = servers.forSeat(ANNA).getFirst();
    var second = servers.forSeat(ANNA).getFirst();
    assertThat(first.username()).isNotEqualTo(second.username()).doesNotContain("anna");
  }

  @Test
  @DisplayName("what only tells an address is given no credential, and nothing is told of nothing")
  void others() {
    assertThat(told("stun:stun.example.org:3478"))
        .containsExactly(new IceServer(List.of("stun:stun.example.org:3478"), null, null));
    assertThat(told("stun:a", "turn:b"))
        .extracting(IceServer::urls)
        .containsExactly(List.of("stun:a"), List.of("turn:b"));
    assertThat(told()).isEmpty();
  }

  @Test
  @DisplayName("where relays are the only way, nothing else is told, and each says so")
  void only() {
    var urls = List.of(new IceUrl("stun:a"), new IceUrl("turn:b"));
    var servers = new TurnServers(urls, secret, true, () -> NOW, new SecureRandom()).forSeat(ANNA);
    assertThat(servers).extracting(IceServer::urls).containsExactly(List.of("turn:b"));
    assertThat(servers).allMatch(IceServer::only);
    assertThat(told("turn:b")).noneMatch(IceServer::only);
  }
}
