package hearth.media.sfu.forward;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HostCandidatesTest {
  private static final InetAddress LOOPBACK = InetAddress.ofLiteral("127.0.0.1");
  private static final InetAddress OTHER = InetAddress.ofLiteral("192.0.2.1");
  private static final InetAddress PUBLIC = InetAddress.ofLiteral("203.0.113.9");

  @Test
  @DisplayName("advertised addresses come first, each address once, all on the one port")
  void order() {
    List<InetSocketAddress> local =
        List.of(new InetSocketAddress(LOOPBACK, 4000), new InetSocketAddress(OTHER, 4000));
    assertThat(HostCandidates.of(local, List.of(PUBLIC, OTHER)))
        .containsExactly(
            "candidate:1 1 udp 2130706175 203.0.113.9 4000 typ host",
            "candidate:2 1 udp 2130705919 192.0.2.1 4000 typ host",
            "candidate:3 1 udp 2130705663 127.0.0.1 4000 typ host");
  }
}
