package hearth.media.peer;

import hearth.media.LinkSpec;
import hearth.media.SlotId;
import hearth.media.Source;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An offer in Chromium's shape: BUNDLE, trickle, actpass, Opus among codecs that the plane does not
 * carry, VP8 with RTX, and the header extensions browsers offer.
 */
public final class Offer {
  static final int OPUS = 111;
  static final int VP8 = 96;
  static final int RTX = 97;
  static final int LEVEL = 1;
  static final int SEND_TIME = 2;
  static final int TRANSPORT_CC = 3;
  static final int MID = 4;

  private final List<Line> lines;

  /** One m-line: what it publishes, or the slot it receives. */
  public record Line(String mid, boolean audio, @Nullable Source sends, @Nullable SlotId receives) {
    /** How the browser describes this line's stream. */
    String direction() {
      return sends == null ? "recvonly" : "sendonly";
    }
  }

  private Offer(List<Line> lines) {
    this.lines = List.copyOf(lines);
  }

  /**
   * The lines that the link asks for, and after them a line for each source that it does not ask
   * for.
   */
  public static Offer of(LinkSpec link, List<Source> extra) {
    List<Line> lines = new ArrayList<>();
    for (Source source : link.publishes()) {
      lines.add(publishing(lines.size(), source));
    }
    for (SlotId slot : link.slots()) {
      lines.add(new Line(Integer.toString(lines.size()), true, null, slot));
      lines.add(new Line(Integer.toString(lines.size()), false, null, slot));
    }
    for (Source source : extra) {
      lines.add(publishing(lines.size(), source));
    }
    return new Offer(lines);
  }

  private static Line publishing(int index, Source source) {
    return new Line(Integer.toString(index), source == Source.MICROPHONE, source, null);
  }

  public List<Line> lines() {
    return lines;
  }

  /** The mid of the line that publishes this source. */
  public String midOf(Source source) {
    return lines.stream()
        .filter(line -> line.sends() == source)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no line publishes " + source))
        .mid();
  }

  public String sdp(IceSecret ice, String fingerprint, Sent sent) {
    String mids = String.join(" ", lines.stream().map(Line::mid).toList());
    StringBuilder sdp = new StringBuilder();
    line(sdp, "v=0");
    line(sdp, "o=- 4611731400430051336 2 IN IP4 127.0.0.1");
    line(sdp, "s=-");
    line(sdp, "t=0 0");
    line(sdp, "a=group:BUNDLE " + mids);
    line(sdp, "a=extmap-allow-mixed");
    line(sdp, "a=msid-semantic: WMS");
    for (Line each : lines) {
      sdp.append(section(each, ice, fingerprint, sent));
    }
    return sdp.toString();
  }

  private static String section(Line each, IceSecret ice, String fingerprint, Sent sent) {
    StringBuilder sdp = new StringBuilder();
    line(
        sdp,
        each.audio()
            ? "m=audio 9 UDP/TLS/RTP/SAVPF 111 63 9 0"
            : "m=video 9 UDP/TLS/RTP/SAVPF 96 97 103 104");
    line(sdp, "c=IN IP4 0.0.0.0");
    line(sdp, "a=rtcp:9 IN IP4 0.0.0.0");
    line(sdp, "a=ice-ufrag:" + ice.ufrag());
    line(sdp, "a=ice-pwd:" + ice.password());
    line(sdp, "a=ice-options:trickle");
    line(sdp, "a=fingerprint:sha-256 " + fingerprint);
    line(sdp, "a=setup:actpass");
    line(sdp, "a=mid:" + each.mid());
    if (each.audio()) {
      line(sdp, "a=extmap:1 urn:ietf:params:rtp-hdrext:ssrc-audio-level");
    } else {
      line(sdp, "a=extmap:14 urn:ietf:params:rtp-hdrext:toffset");
    }
    line(sdp, "a=extmap:2 http://www.webrtc.org/experiments/rtp-hdrext/abs-send-time");
    line(
        sdp,
        "a=extmap:3 http://www.ietf.org/id/draft-holmer-rmcat-transport-wide-cc-extensions-01");
    line(sdp, "a=extmap:4 urn:ietf:params:rtp-hdrext:sdes:mid");
    line(sdp, "a=" + each.direction());
    if (each.sends() != null) {
      line(sdp, "a=msid:stream track-" + each.mid());
    }
    line(sdp, "a=rtcp-mux");
    line(sdp, "a=rtcp-rsize");
    sdp.append(each.audio() ? AUDIO : VIDEO);
    if (each.sends() != null) {
      ssrcs(sdp, each.sends(), sent);
    }
    return sdp.toString();
  }

  private static final String AUDIO =
      """
      a=rtpmap:111 opus/48000/2
      a=rtcp-fb:111 transport-cc
      a=fmtp:111 minptime=10;useinbandfec=1
      a=rtpmap:63 red/48000/2
      a=fmtp:63 111/111
      a=rtpmap:9 G722/8000
      a=rtpmap:0 PCMU/8000
      """
          .replace("\n", "\r\n");

  private static final String VIDEO =
      """
      a=rtpmap:96 VP8/90000
      a=rtcp-fb:96 goog-remb
      a=rtcp-fb:96 transport-cc
      a=rtcp-fb:96 ccm fir
      a=rtcp-fb:96 nack
      a=rtcp-fb:96 nack pli
      a=rtpmap:97 rtx/90000
      a=fmtp:97 apt=96
      a=rtpmap:103 H264/90000
      a=rtcp-fb:103 nack
      a=fmtp:103 level-asymmetry-allowed=1;packetization-mode=1;profile-level-id=42001f
      a=rtpmap:104 rtx/90000
      a=fmtp:104 apt=103
      """
          .replace("\n", "\r\n");

  private static void ssrcs(StringBuilder sdp, Source source, Sent sent) {
    if (source == Source.MICROPHONE) {
      line(sdp, "a=ssrc:" + Integer.toUnsignedString(sent.microphone()) + " cname:test");
      return;
    }
    String ssrc = Integer.toUnsignedString(sent.camera());
    String rtx = Integer.toUnsignedString(sent.cameraRtx());
    line(sdp, "a=ssrc-group:FID " + ssrc + " " + rtx);
    line(sdp, "a=ssrc:" + ssrc + " cname:test");
    line(sdp, "a=ssrc:" + rtx + " cname:test");
  }

  private static void line(StringBuilder sdp, String line) {
    sdp.append(line).append("\r\n");
  }

  /** The SSRCs that this browser sends on. */
  public record Sent(int microphone, int camera, int cameraRtx) {}
}
