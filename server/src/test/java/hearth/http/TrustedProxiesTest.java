package hearth.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrustedProxiesTest {
  private static final TrustedProxies PROXIES =
      TrustedProxies.of(List.of("10.0.0.0/8", "192.0.2.7", "2001:db8:1::/48"));

  private static InetAddress address(String text) {
    return InetAddress.ofLiteral(text);
  }

  private static String client(String peer, List<String> list, List<String> forwarded) {
    return PROXIES.client(address(peer), list, forwarded).getHostAddress();
  }

  @ParameterizedTest
  @DisplayName("a network holds the addresses of its first bits, and none of the other family")
  @CsvSource({
    "10.0.0.0/8, 10.255.0.1, true",
    "10.0.0.0/8, 11.0.0.1, false",
    "10.0.0.0/9, 10.127.255.255, true",
    "10.0.0.0/9, 10.128.0.0, false",
    "192.0.2.7, 192.0.2.7, true",
    "192.0.2.7, 192.0.2.6, false",
    "192.0.2.7/31, 192.0.2.6, true",
    "0.0.0.0/0, 203.0.113.9, true",
    "0.0.0.0/0, ::1, false",
    "::/0, ::1, true",
    "::/0, 127.0.0.1, false",
    "2001:db8:1::/48, 2001:db8:1:ffff::1, true",
    "2001:db8:1::/48, 2001:db8:2::1, false",
    "10.0.0.0/8, ::ffff:10.0.0.1, true",
  })
  void networks(String network, String address, boolean inside) {
    assertThat(Cidr.of(network).contains(address(address))).isEqualTo(inside);
  }

  @ParameterizedTest
  @DisplayName("what is no network is refused, and a name is never looked up")
  @ValueSource(
      strings = {
        "",
        "localhost",
        "10",
        "10.1",
        "10.0.0.0/33",
        "10.0.0.0/-1",
        "10.0.0.0/",
        "10.0.0.0/8/8",
        "10.0.0.256",
        "::/129",
        "fe80::1%eth0",
        "2001:db8::g",
        "*",
      })
  void noNetwork(String text) {
    assertThatThrownBy(() -> TrustedProxies.of(List.of(text)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  @DisplayName("whoever is not in the list is the client, whatever they say")
  void stranger() {
    var said = List.of("203.0.113.9");
    assertThat(client("198.51.100.1", said, List.of("for=203.0.113.9"))).isEqualTo("198.51.100.1");
    assertThat(TrustedProxies.NONE.client(address("127.0.0.1"), said, said))
        .isEqualTo(address("127.0.0.1"));
  }

  @ParameterizedTest
  @DisplayName("the client is the rightmost address that is no trusted proxy")
  @CsvSource(
      delimiter = '|',
      value = {
        "203.0.113.9 | 203.0.113.9",
        "6.6.6.6, 203.0.113.9 | 203.0.113.9",
        "6.6.6.6, 203.0.113.9, 10.1.1.1 | 203.0.113.9",
        "6.6.6.6, 203.0.113.9,10.1.1.1 , 192.0.2.7 | 203.0.113.9",
        "10.6.6.6, 203.0.113.9 | 203.0.113.9",
        "203.0.113.9:4711 | 203.0.113.9",
        "2001:db8:2::9 | 2001:db8:2:0:0:0:0:9",
        "[2001:db8:2::9]:4711, 2001:db8:1::1 | 2001:db8:2:0:0:0:0:9",
        "10.3.3.3, 10.2.2.2 | 10.3.3.3",
        "203.0.113.9, unknown | 10.0.0.1",
        "203.0.113.9, evil.test, 10.2.2.2 | 10.2.2.2",
        "203.0.113.9, | 10.0.0.1",
        "1234567890 | 10.0.0.1",
      })
  void rightmost(String header, String client) {
    assertThat(client("10.0.0.1", List.of(header), List.of())).isEqualTo(client);
  }

  @Test
  @DisplayName(
      "a header in several lines is one list, and with none the proxy itself is the client")
  void lines() {
    assertThat(client("10.0.0.1", List.of("6.6.6.6", "203.0.113.9"), List.of()))
        .isEqualTo("203.0.113.9");
    assertThat(client("10.0.0.1", List.of(), List.of())).isEqualTo("10.0.0.1");
  }

  @ParameterizedTest
  @DisplayName("Forwarded (RFC 7239) is read the same way")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "for=203.0.113.9;proto=https;by=10.0.0.1 | 203.0.113.9",
        "for=6.6.6.6, For=\"203.0.113.9:4711\" | 203.0.113.9",
        "proto=https; for=\"[2001:db8:2::9]:4711\" | 2001:db8:2:0:0:0:0:9",
        "for=6.6.6.6, for=_hidden | 10.0.0.1",
        "for=\"6.6.6.6, for=203.0.113.9 | 203.0.113.9",
        "by=203.0.113.9 | 10.0.0.1",
      })
  void forwarded(String header, String client) {
    assertThat(client("10.0.0.1", List.of(), List.of(header))).isEqualTo(client);
  }

  @Test
  @DisplayName(
      "when both headers are there and differ, one is the client's own: neither is believed")
  void both() {
    var list = List.of("203.0.113.9");
    assertThat(client("10.0.0.1", list, List.of("for=203.0.113.9"))).isEqualTo("203.0.113.9");
    assertThat(client("10.0.0.1", list, List.of("for=6.6.6.6"))).isEqualTo("10.0.0.1");
  }
}
