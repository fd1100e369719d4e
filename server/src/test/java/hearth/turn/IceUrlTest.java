package hearth.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IceUrlTest {
  @ParameterizedTest
  @DisplayName("a browser can read it")
  @ValueSource(
      strings = {
        "turn:turn.example.org",
        "turn:turn.example.org:3478",
        "turn:192.0.2.7:3478?transport=udp",
        "turns:turn.example.org:443?transport=tcp",
        "turn:[2001:db8::7]:3478",
        "stun:stun.example.org:3478",
      })
  void good(String text) {
    assertThat(new IceUrl(text).relays()).isEqualTo(text.startsWith("turn"));
  }

  @ParameterizedTest
  @DisplayName("a browser could not read it, and would make no connection at all")
  @ValueSource(
      strings = {
        "",
        "turn.example.org",
        "turn:",
        "turn://turn.example.org",
        "turn:anna@turn.example.org",
        "turn:turn.example.org:0",
        "turn:turn.example.org:65536",
        "turn:turn.example.org:99999999999",
        "turn:turn.example.org?transport=sctp",
        "turn:turn.example.org?transport=udp&a=b",
        "stun:stun.example.org?transport=udp",
        "TURN:turn.example.org",
        "http://turn.example.org",
        "turn:turn.example.org turn:b",
        "turn:2001:db8::7",
      })
  void bad(String text) {
    assertThatThrownBy(() -> new IceUrl(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
