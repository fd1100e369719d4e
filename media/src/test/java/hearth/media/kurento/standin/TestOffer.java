package hearth.media.kurento.standin;

/** Offers of one audio and one video line, Opus and VP8. */
public final class TestOffer {
  private TestOffer() {}

  public static String sends(String ufrag) {
    return of(ufrag, "sendonly");
  }

  public static String receives(String ufrag) {
    return of(ufrag, "recvonly");
  }

  private static String of(String ufrag, String direction) {
    return ("""
    v=0
    o=- 1 2 IN IP4 127.0.0.1
    s=-
    t=0 0
    a=group:BUNDLE 0 1
    a=extmap-allow-mixed
    a=msid-semantic: WMS
    """
            + section(ufrag, direction, "0", "audio", "111", "opus/48000/2")
            + section(ufrag, direction, "1", "video", "96", "VP8/90000"))
        .replace("\n", "\r\n");
  }

  private static String section(
      String ufrag, String direction, String mid, String kind, String format, String codec) {
    return """
    m=%s 9 UDP/TLS/RTP/SAVPF %s
    c=IN IP4 0.0.0.0
    a=ice-ufrag:%s
    a=ice-pwd:0123456789abcdef012345
    a=fingerprint:sha-256 00%s
    a=setup:actpass
    a=mid:%s
    a=%s
    a=rtcp-mux
    a=rtpmap:%s %s
    """
        .formatted(kind, format, ufrag, ":00".repeat(31), mid, direction, format, codec);
  }
}
