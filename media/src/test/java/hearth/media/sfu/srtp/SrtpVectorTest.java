package hearth.media.sfu.srtp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SrtpVectorTest {
  private static final byte[] MASTER_KEY = hex("e1f97a0d3e018be0d64fa32c06de4139");
  private static final byte[] MASTER_SALT = hex("0ec675ad498afeebb6960b3aabe6");

  private static final String RTP =
      "8040f17b8041f8d35501a0b247616c6c696120657374206f6d6e697320646976"
          + "69736120696e207061727465732074726573";
  private static final String SRTP =
      "8040f17b8041f8d35501a0b2f24de3a3fb34de6cacba861c9d7e4bcabe633bd5"
          + "0d294e6f42a5f47a51c7d19b36de3adf8833899d7f27beb16a9152cf765ee4390cce";
  private static final String RTCP =
      "81c8000d4d6172734e5450314e545032525450200000042a0000e930"
          + "4c756e61deadbeefdeadbeefdeadbeefdeadbeefdeadbeef";
  private static final String SRTCP =
      "81c8000d4d61727363e94885dcdab67ca727d7662f6b7e997ff5c0f76c06f32d"
          + "c676a5f1730d6fda4ce09b4686303ded0bb9275bc84aa45896cf4d2fc5abf872"
          + "45d9eade800005d4";
  private static final String SRTCP_TAG_ONLY = RTCP + "841dd9683dd78ec92ae58790125f62b3000005d4";
  private static final int SRTCP_INDEX = 0x5d4;

  @Test
  @DisplayName("RFC 3711 B.2 the AES counter mode key stream is the appendix's")
  void counterMode() {
    var aes =
        new AesCounterMode(
            hex("2b7e151628aed2a6abf7158809cf4f3c"), hex("f0f1f2f3f4f5f6f7f8f9fafbfcfd"));
    byte[] stream = new byte[0xff02 * 16];
    aes.apply(stream, 0, stream.length, 0, 0);
    assertThat(toHex(stream, 0, 48))
        .isEqualTo(
            "e03ead0935c95e80e166b16dd92b4eb4"
                + "d23513162b02d0f72a43a2fe4a5f97ab"
                + "41e95b3bb0a2e8dd477901e4fca894c0");
    assertThat(toHex(stream, 0xfeff * 16, 48))
        .isEqualTo(
            "ec8cdf7398607cb0f2d21675ea9ea1e4"
                + "362b7c3c6773516318a077d7fc5073ae"
                + "6a2cc3787889374fbeb4c81b17ba6c44");
  }

  @Test
  @DisplayName("RFC 3711 B.3 session keys are derived from the master key as in the appendix")
  void keyDerivation() {
    SessionKeys keys =
        SessionKeys.forRtp(SrtpProfile.AES_CM_128_HMAC_SHA1_80, MASTER_KEY, MASTER_SALT);
    assertThat(toHex(keys.encryption())).isEqualTo("c61e7a93744f39ee10734afe3ff7a087");
    assertThat(toHex(keys.salt())).isEqualTo("30cbbc08863d8c85d49db34a9ae1");
    assertThat(toHex(SessionKeys.prf(MASTER_KEY, MASTER_SALT, 1, 94)))
        .isEqualTo(
            "cebe321f6ff7716b6fd4ab49af256a156d38baa4"
                + "8f0a0acf3c34e2359e6cdbcee049646c"
                + "43d9327ad175578ef72270986371c10c"
                + "9a369ac2f94a8c5fbcdddc256d6e919a"
                + "48b610ef17c2041e474035766b68642c59bbfc2f34db60dbdfb2");
  }

  @Test
  @DisplayName("AES_CM_128_HMAC_SHA1_80 makes and opens libsrtp's reference SRTP and SRTCP packets")
  void counterModePackets() {
    var sender = new SrtpSender(SrtpProfile.AES_CM_128_HMAC_SHA1_80, MASTER_KEY, MASTER_SALT);
    var receiver = new SrtpReceiver(SrtpProfile.AES_CM_128_HMAC_SHA1_80, MASTER_KEY, MASTER_SALT);
    String rtp = "800f1234decafbadcafebabeabababababababababababababababab";
    String srtp = "800f1234decafbadcafebabe4e55dc4ce79978d88ca4d215949d2402b78d6acc99ea179b8dbb";
    String rtcp = "81c8000bcafebabeabababababababababababababababab";
    String srtcp = "81c8000bcafebabe7128035be487b9bdbef89041f977a5a880000001993e08cd54d6c1230798";
    assertThat(protect(sender, rtp)).isEqualTo(srtp);
    assertThat(unprotect(receiver, srtp)).isEqualTo(rtp);
    assertThat(protectRtcp(sender, rtcp)).isEqualTo(srtcp);
    assertThat(unprotectRtcp(receiver, srtcp)).isEqualTo(rtcp);
  }

  @Test
  @DisplayName("RFC 7714 16.1 AEAD_AES_128_GCM makes and opens the section's SRTP packet")
  void gcmRtp() {
    assertThat(protect(gcmSender(), RTP)).isEqualTo(SRTP);
    assertThat(unprotect(gcmReceiver(), SRTP)).isEqualTo(RTP);
  }

  @Test
  @DisplayName("RFC 7714 17.1 AEAD_AES_128_GCM makes and opens the section's SRTCP packet")
  void gcmRtcp() {
    assertThat(unprotectRtcp(gcmReceiver(), SRTCP)).isEqualTo(RTCP);
    SrtpSender sender = gcmSender();
    for (int i = 1; i < SRTCP_INDEX; i++) {
      protectRtcp(sender, RTCP);
    }
    assertThat(protectRtcp(sender, RTCP)).isEqualTo(SRTCP);
  }

  @Test
  @DisplayName("RFC 7714 17.3 SRTCP that is only authenticated is opened too")
  void gcmRtcpTagOnly() {
    assertThat(unprotectRtcp(gcmReceiver(), SRTCP_TAG_ONLY)).isEqualTo(RTCP);
  }

  // The vectors of RFC 7714 are stated in session keys.
  private static SessionKeys gcmKeys() {
    return new SessionKeys(
        hex("000102030405060708090a0b0c0d0e0f"), new byte[20], hex("517569642070726f2071756f"));
  }

  private static SrtpSender gcmSender() {
    return new SrtpSender(SrtpProfile.AEAD_AES_128_GCM, gcmKeys(), gcmKeys());
  }

  private static SrtpReceiver gcmReceiver() {
    return new SrtpReceiver(SrtpProfile.AEAD_AES_128_GCM, gcmKeys(), gcmKeys());
  }

  private static String protect(SrtpSender sender, String packet) {
    byte[] buf = padded(packet);
    return toHex(buf, 3, sender.protect(buf, 3, packet.length() / 2));
  }

  private static String protectRtcp(SrtpSender sender, String packet) {
    byte[] buf = padded(packet);
    return toHex(buf, 3, sender.protectRtcp(buf, 3, packet.length() / 2));
  }

  private static String unprotect(SrtpReceiver receiver, String packet) {
    byte[] buf = padded(packet);
    return toHex(buf, 3, receiver.unprotect(buf, 3, packet.length() / 2));
  }

  private static String unprotectRtcp(SrtpReceiver receiver, String packet) {
    byte[] buf = padded(packet);
    return toHex(buf, 3, receiver.unprotectRtcp(buf, 3, packet.length() / 2));
  }

  // An odd offset, and not a byte more than the contract asks for.
  private static byte[] padded(String packet) {
    byte[] bytes = hex(packet);
    byte[] buf = new byte[3 + bytes.length + SrtpSender.MAX_OVERHEAD];
    System.arraycopy(bytes, 0, buf, 3, bytes.length);
    return buf;
  }

  private static byte[] hex(String text) {
    return HexFormat.of().parseHex(text);
  }

  private static String toHex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }

  private static String toHex(byte[] bytes, int off, int len) {
    return toHex(Arrays.copyOfRange(bytes, off, off + len));
  }
}
