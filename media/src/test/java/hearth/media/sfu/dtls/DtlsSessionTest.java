package hearth.media.sfu.dtls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearth.media.sfu.sdp.Fingerprint;
import hearth.media.sfu.srtp.SrtpProfile;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class DtlsSessionTest {
  private static final List<SrtpProfile> BOTH =
      List.of(SrtpProfile.AEAD_AES_128_GCM, SrtpProfile.AES_CM_128_HMAC_SHA1_80);

  private final SecureRandom random = new SecureRandom();
  private final DtlsIdentity ours = DtlsIdentity.fresh(random, Instant.now());
  private final DtlsIdentity theirs = DtlsIdentity.fresh(random, Instant.now());
  private final MemoryHandshake handshake =
      new MemoryHandshake(new DtlsSession.Terms(ours, BOTH, random), theirs);

  @Test
  @DisplayName("both ends export the same SRTP keys, GCM first")
  void sameKeys() throws IOException {
    MemoryHandshake.Outcome outcome = handshake.run(theirs.fingerprint(), BOTH);
    assertThat(outcome.server().profile()).isEqualTo(SrtpProfile.AEAD_AES_128_GCM);
    assertThat(outcome.server().clientKey()).hasSize(16).isEqualTo(outcome.client().clientKey());
    assertThat(outcome.server().serverSalt()).hasSize(12).isEqualTo(outcome.client().serverSalt());
    assertThat(outcome.server().serverKey()).isNotEqualTo(outcome.server().clientKey());
  }

  @Test
  @DisplayName("a browser without GCM gets AES-CM with its 14-byte salt")
  void counterMode() throws IOException {
    MemoryHandshake.Outcome outcome =
        handshake.run(theirs.fingerprint(), List.of(SrtpProfile.AES_CM_128_HMAC_SHA1_80));
    assertThat(outcome.server().profile()).isEqualTo(SrtpProfile.AES_CM_128_HMAC_SHA1_80);
    assertThat(outcome.server().clientSalt()).hasSize(14);
  }

  @Test
  @DisplayName("a certificate that is not the SDP's ends the handshake before there are keys")
  void wrongCertificate() {
    Fingerprint somebodyElse = DtlsIdentity.fresh(random, Instant.now()).fingerprint();
    assertThatThrownBy(() -> handshake.run(somebodyElse, BOTH)).isInstanceOf(IOException.class);
  }

  @Test
  @DisplayName("with every fourth datagram lost, the handshake still completes")
  void loss() throws IOException {
    AtomicInteger lost = new AtomicInteger();
    Random dice = new Random(6347);
    handshake.over(datagram -> dice.nextInt(4) == 0 ? lose(lost) : datagram);
    assertThat(handshake.run(theirs.fingerprint(), BOTH).server().serverKey()).hasSize(16);
    assertThat(lost.get()).isPositive();
  }

  private static byte[] lose(AtomicInteger lost) {
    lost.incrementAndGet();
    return new byte[0];
  }
}
