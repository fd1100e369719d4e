package hearth.media.sfu.ice;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.media.sfu.ice.IceAgent.Outcome;
import hearth.media.sfu.net.Path;
import java.net.InetSocketAddress;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class IceAgentTest {
  private final List<Path> open = new ArrayList<>();
  private final IceCredentials ours = IceCredentials.fresh(new SecureRandom());
  private final IceAgent agent =
      new IceAgent(
          ours,
          "them",
          new IceAgent.PathListener() {
            @Override
            public void opened(Path path) {
              open.add(path);
            }

            @Override
            public void forgotten(Path path) {
              open.remove(path);
            }
          });
  private final CheckWriter browser = new CheckWriter(ours.ufrag(), ours.password(), "them");
  private long now = 1_000_000_000L;

  private Outcome hear(byte[] message, int port) {
    BindingRequest request = requireNonNull(BindingRequest.read(message, message.length));
    return agent.hear(request, message, from(port), now);
  }

  private static Path from(int port) {
    return new Path(0, new InetSocketAddress("192.0.2.7", port));
  }

  @Test
  @DisplayName("RFC 8489: the answer mirrors the transaction and the address, and is signed")
  void answer() {
    byte[] request = browser.request(Stun.ICE_CONTROLLING);
    assertThat(hear(request, 5000)).isEqualTo(Outcome.SELECTED);
    byte[] reply = agent.reply();
    assertThat(Stun.u16(reply, 0)).isEqualTo(Stun.BINDING_SUCCESS);
    assertThat(reply).containsSequence(Arrays.copyOfRange(request, 4, 20));
    assertThat(Stun.u16(reply, Stun.HEADER)).isEqualTo(Stun.XOR_MAPPED_ADDRESS);
    assertThat(Stun.u16(reply, Stun.HEADER + 6) ^ Stun.COOKIE >>> 16).isEqualTo(5000);
    assertThat(Stun.i32(reply, Stun.HEADER + 8) ^ Stun.COOKIE).isEqualTo(0xC0000207);
    assertThat(new StunKey(ours.password()).signed(reply, Stun.HEADER + 12)).isTrue();
  }

  @Test
  @DisplayName("after a nomination only another nomination moves the link, from any address")
  void migration() {
    hear(browser.request(Stun.USE_CANDIDATE), 5000);
    assertThat(hear(browser.request(), 5001)).isEqualTo(Outcome.ANSWERED);
    assertThat(agent.selected()).isEqualTo(from(5000));
    assertThat(hear(browser.request(Stun.USE_CANDIDATE), 5002)).isEqualTo(Outcome.SELECTED);
    assertThat(agent.selected()).isEqualTo(from(5002));
    assertThat(open).containsExactly(from(5000), from(5001), from(5002));
  }

  @Test
  @DisplayName("who does not know the password opens no path and moves nothing")
  void forged() {
    hear(browser.request(Stun.USE_CANDIDATE), 5000);
    CheckWriter forger = new CheckWriter(ours.ufrag(), "guess", "them");
    assertThat(hear(forger.request(Stun.USE_CANDIDATE), 6666)).isEqualTo(Outcome.NOT_AUTHENTIC);
    CheckWriter other = new CheckWriter(ours.ufrag(), ours.password(), "else");
    assertThat(hear(other.request(Stun.USE_CANDIDATE), 6666)).isEqualTo(Outcome.NOT_AUTHENTIC);
    assertThat(agent.selected()).isEqualTo(from(5000));
    assertThat(open).containsExactly(from(5000));
  }

  @Test
  @DisplayName("a flood of wrong passwords costs fifty checks a second and keeps out no known path")
  void flood() {
    hear(browser.request(Stun.USE_CANDIDATE), 5000);
    byte[] forged = new CheckWriter(ours.ufrag(), "guess", "them").request();
    for (int i = 0; i < 50; i++) {
      assertThat(hear(forged.clone(), 6666)).isEqualTo(Outcome.NOT_AUTHENTIC);
    }
    assertThat(hear(forged.clone(), 6666)).isEqualTo(Outcome.FLOODED);
    assertThat(hear(browser.request(), 5000)).isEqualTo(Outcome.ANSWERED);
    now += 1_000_000_000L;
    assertThat(hear(forged.clone(), 6666)).isEqualTo(Outcome.NOT_AUTHENTIC);
  }

  @Test
  @DisplayName(
      "RFC 8445: a lite agent stays controlled; an attribute it must know and does not is named")
  void errors() {
    assertThat(hear(browser.request(Stun.ICE_CONTROLLED), 5000)).isEqualTo(Outcome.REFUSED);
    assertThat(Stun.u16(agent.reply(), Stun.HEADER + 6)).isEqualTo(4 << 8 | 87);
    assertThat(hear(browser.request(0x0031), 5000)).isEqualTo(Outcome.REFUSED);
    assertThat(Stun.u16(agent.reply(), Stun.HEADER + 6)).isEqualTo(4 << 8 | 20);
    assertThat(open).isEmpty();
  }

  @Test
  @DisplayName("at most sixteen paths are remembered; the one least used is forgotten")
  void bounded() {
    for (int port = 5000; port < 5100; port++) {
      hear(browser.request(), port);
    }
    assertThat(open).hasSize(16).doesNotContain(from(5000)).contains(from(5099));
    agent.close();
    assertThat(open).isEmpty();
  }
}
