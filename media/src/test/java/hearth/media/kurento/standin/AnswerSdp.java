package hearth.media.kurento.standin;

import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes answers in the server's way: first bare, and with its candidates once gathered. */
final class AnswerSdp {
  private static final Set<String> FEEDBACK = Set.of("goog-remb", "ccm fir", "nack", "nack pli");
  private static final String SEND_TIME =
      "http://www.webrtc.org/experiments/rtp-hdrext/abs-send-time";
  private static final String FINGERPRINT = "sha-256 " + fingerprint();
  private static final long ORIGIN = 4_004_390_000L;

  private final StringBuilder sdp = new StringBuilder(4096);
  private final Negotiated negotiated;
  private final @Nullable Ice ice;

  private AnswerSdp(Negotiated negotiated, @Nullable Ice ice) {
    this.negotiated = negotiated;
    this.ice = ice;
  }

  static String of(Negotiated negotiated, @Nullable Ice ice) {
    AnswerSdp answer = new AnswerSdp(negotiated, ice);
    answer.head();
    negotiated.lines().forEach(answer::section);
    return answer.sdp.toString();
  }

  private static String fingerprint() {
    byte[] bytes = new byte[32];
    ThreadLocalRandom.current().nextBytes(bytes);
    return HexFormat.ofDelimiter(":").withUpperCase().formatHex(bytes);
  }

  private void head() {
    line("v=0");
    line("o=- " + ORIGIN + " " + ORIGIN + " IN IP4 0.0.0.0");
    line("s=Kurento Media Server");
    if (ice == null) {
      line("c=IN IP4 0.0.0.0");
    }
    line("t=0 0");
    List<String> kept = List.of("a=extmap-allow-mixed", "a=msid-semantic");
    negotiated.offer().session().stream()
        .filter(each -> kept.stream().anyMatch(each::startsWith))
        .forEach(this::line);
    List<String> mids =
        negotiated.lines().stream()
            .filter(line -> line.medium() != null)
            .map(line -> line.offered().attribute("mid"))
            .filter(Objects::nonNull)
            .toList();
    if (negotiated.offer().session().stream().anyMatch(each -> each.startsWith("a=group:BUNDLE"))) {
      line(String.join(" ", Stream.concat(Stream.of("a=group:BUNDLE"), mids.stream()).toList()));
    }
  }

  private void section(Line each) {
    OfferSdp.Section offered = each.offered();
    boolean served = each.medium() != null;
    int port = ice == null ? 1 : ice.port(1);
    String formats = String.join(" ", served ? each.formats() : offered.formats());
    line(
        "m="
            + offered.kind()
            + (served ? " " + port + " " : " 0 ")
            + offered.protocol()
            + " "
            + formats);
    if (each.kind() == null) {
      line("a=inactive");
      mid(offered);
      return;
    }
    if (ice != null) {
      line("c=IN IP4 " + Ice.ADDRESS);
    }
    offered
        .attributes("extmap")
        .filter(extension -> extension.endsWith(" " + SEND_TIME))
        .forEach(extension -> line("a=extmap:" + extension));
    line("a=" + each.direction());
    mid(offered);
    line(ice == null ? "a=rtcp:9 IN IP4 0.0.0.0" : "a=rtcp:" + port + " IN IP4 " + Ice.ADDRESS);
    codecs(each);
    transport(each);
  }

  private void mid(OfferSdp.Section offered) {
    String mid = offered.attribute("mid");
    if (mid != null) {
      line("a=mid:" + mid);
    }
  }

  private void codecs(Line each) {
    each.formats().forEach(format -> copy(each, format, "rtpmap"));
    for (String format : each.formats()) {
      each.offered()
          .of(format, "rtcp-fb")
          .filter(FEEDBACK::contains)
          .forEach(feedback -> line("a=rtcp-fb:" + format + " " + feedback));
    }
    String setup = each.offered().attribute("setup");
    if (setup != null) {
      line("a=setup:" + (setup.equals("active") ? "passive" : "active"));
    }
    if (each.offered().has("rtcp-mux")) {
      line("a=rtcp-mux");
    }
    each.formats().forEach(format -> copy(each, format, "fmtp"));
  }

  private void copy(Line each, String format, String name) {
    each.offered().of(format, name).forEach(v -> line("a=" + name + ":" + format + " " + v));
  }

  private void transport(Line each) {
    line("a=ssrc:" + each.ssrc() + " cname:" + negotiated.cname());
    line("a=ice-ufrag:" + negotiated.ufrag());
    line("a=ice-pwd:" + negotiated.password());
    line("a=fingerprint:" + FINGERPRINT);
    if (ice != null) {
      line("a=" + ice.candidate(1));
      line("a=" + ice.candidate(2));
    }
  }

  private void line(String text) {
    sdp.append(text).append("\r\n");
  }
}
