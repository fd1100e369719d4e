package hearth.media.sfu.rehearsal;

import hearth.media.sfu.sdp.Fingerprint;

/** An offer in a browser's shape: microphone, camera, and one slot. */
final class RehearsalOffer {
  static final int OPUS = 111;
  static final int VP8 = 96;
  static final int SOUND_SSRC = 11;
  static final int PICTURE_SSRC = 22;
  static final int LEVEL = 1;
  static final int TRANSPORT_CC = 3;

  private static final String HEAD =
      """
      v=0
      o=- 1 2 IN IP4 127.0.0.1
      s=-
      t=0 0
      a=group:BUNDLE 0 1 2 3
      a=extmap-allow-mixed
      """;

  private static final String SOUND =
      """
      m=audio 9 UDP/TLS/RTP/SAVPF 111
      a=rtpmap:111 opus/48000/2
      a=rtcp-fb:111 transport-cc
      a=fmtp:111 minptime=10;useinbandfec=1
      a=extmap:1 urn:ietf:params:rtp-hdrext:ssrc-audio-level
      """;

  private static final String PICTURE =
      """
      m=video 9 UDP/TLS/RTP/SAVPF 96 97
      a=rtpmap:96 VP8/90000
      a=rtcp-fb:96 goog-remb
      a=rtcp-fb:96 transport-cc
      a=rtcp-fb:96 ccm fir
      a=rtcp-fb:96 nack
      a=rtcp-fb:96 nack pli
      a=rtpmap:97 rtx/90000
      a=fmtp:97 apt=96
      """;

  private RehearsalOffer() {}

  static String sdp(String ufrag, String password, Fingerprint fingerprint) {
    String transport = transport(ufrag, password, fingerprint);
    return (HEAD
            + SOUND
            + transport
            + "a=mid:0\na=sendonly\na=ssrc:%d cname:r\n".formatted(SOUND_SSRC)
            + PICTURE
            + transport
            + "a=mid:1\na=sendonly\na=ssrc:%d cname:r\n".formatted(PICTURE_SSRC)
            + SOUND
            + transport
            + "a=mid:2\na=recvonly\n"
            + PICTURE
            + transport
            + "a=mid:3\na=recvonly\n")
        .replace("\n", "\r\n");
  }

  private static String transport(String ufrag, String password, Fingerprint fingerprint) {
    return """
    c=IN IP4 0.0.0.0
    a=rtcp:9 IN IP4 0.0.0.0
    a=ice-ufrag:%s
    a=ice-pwd:%s
    a=ice-options:trickle
    a=fingerprint:sha-256 %s
    a=setup:actpass
    a=rtcp-mux
    a=rtcp-rsize
    a=extmap:2 http://www.webrtc.org/experiments/rtp-hdrext/abs-send-time
    a=extmap:3 http://www.ietf.org/id/draft-holmer-rmcat-transport-wide-cc-extensions-01
    a=extmap:4 urn:ietf:params:rtp-hdrext:sdes:mid
    """
        .formatted(ufrag, password, fingerprint.value());
  }
}
