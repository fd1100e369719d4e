package hearth.media.sfu.sdp;

import hearth.media.sfu.rtp.HeaderExtensions;
import java.util.List;
import java.util.function.Function;

/**
 * Writes the answer to an offer: ice-lite, one bundle, rtcp-mux, DTLS passive; every m-line not
 * agreed on is rejected (port 0).
 */
public final class Answer {
  private static final String EOL = "\r\n";

  private final StringBuilder sdp = new StringBuilder(8192);
  private final LocalLink local;

  private Answer(LocalLink local) {
    this.local = local;
  }

  /**
   * Writes it.
   *
   * @param agreed as {@link Negotiation#agree} gave it
   * @param streams what is sent on a line whose direction is {@code SENDONLY}; asked for those only
   */
  public static String write(
      Offer offer,
      List<MediaConfig> agreed,
      LocalLink local,
      Function<MediaConfig, SlotStream> streams) {
    Answer answer = new Answer(local);
    answer.session(agreed);
    int next = 0;
    for (int i = 0; i < offer.lines().size(); i++) {
      if (next < agreed.size() && agreed.get(next).line() == i) {
        answer.line(offer.lines().get(i), agreed.get(next), next == 0, streams);
        next++;
      } else {
        answer.reject(offer.lines().get(i));
      }
    }
    return answer.sdp.toString();
  }

  private void session(List<MediaConfig> agreed) {
    add("v=0");
    add("o=hearth " + local.session() + " " + local.version() + " IN IP4 127.0.0.1");
    add("s=-");
    add("t=0 0");
    add("a=ice-lite");
    StringBuilder group = new StringBuilder("a=group:BUNDLE");
    agreed.forEach(config -> group.append(' ').append(config.mid()));
    add(group.toString());
    add("a=msid-semantic: WMS *");
  }

  private void reject(OfferedLine line) {
    String formats = line.kind() == MediaKind.OTHER ? "webrtc-datachannel" : "0";
    add("m=" + line.media() + " 0 " + line.protocol() + " " + formats);
    add("c=IN IP4 0.0.0.0");
    add("a=mid:" + line.mid());
    add("a=inactive");
  }

  private void line(
      OfferedLine line,
      MediaConfig config,
      boolean first,
      Function<MediaConfig, SlotStream> streams) {
    String rtx = config.hasRtx() ? " " + config.rtxPayloadType() : "";
    add("m=" + line.media() + " 9 " + line.protocol() + " " + config.payloadType() + rtx);
    add("c=IN IP4 0.0.0.0");
    add("a=rtcp:9 IN IP4 0.0.0.0");
    transport(first);
    add("a=mid:" + config.mid());
    extensions(config.extensions());
    add("a=" + config.direction().attribute());
    add("a=rtcp-mux");
    if (line.reducedSize()) {
      add("a=rtcp-rsize");
    }
    codecs(config);
    layers(config);
    if (config.direction() == Direction.SENDONLY) {
      stream(config, streams.apply(config));
    }
  }

  // In a bundle only the first line's transport counts, but browsers read the credentials on each.
  private void transport(boolean first) {
    add("a=ice-ufrag:" + local.ufrag());
    add("a=ice-pwd:" + local.password());
    add("a=fingerprint:sha-256 " + local.fingerprint().value());
    add("a=setup:passive");
    if (first) {
      local.candidates().forEach(candidate -> add("a=" + candidate));
      add("a=end-of-candidates");
    }
  }

  private void extensions(ExtensionIds ids) {
    extension(ids.mid(), HeaderExtensions.MID);
    extension(ids.rid(), HeaderExtensions.RID);
    extension(ids.repairedRid(), HeaderExtensions.REPAIRED_RID);
    extension(ids.absSendTime(), HeaderExtensions.ABS_SEND_TIME);
    extension(ids.transportCc(), HeaderExtensions.TRANSPORT_CC);
    extension(ids.audioLevel(), HeaderExtensions.AUDIO_LEVEL);
  }

  private void extension(int id, String uri) {
    if (id > 0) {
      add("a=extmap:" + id + " " + uri);
    }
  }

  private void codecs(MediaConfig config) {
    int type = config.payloadType();
    if (config.kind() == MediaKind.AUDIO) {
      add("a=rtpmap:" + type + " opus/48000/2");
      add("a=fmtp:" + type + " minptime=10;useinbandfec=1");
    } else {
      add("a=rtpmap:" + type + " VP8/90000");
    }
    config.feedback().stream().sorted().forEach(value -> add("a=rtcp-fb:" + type + " " + value));
    if (config.hasRtx()) {
      add("a=rtpmap:" + config.rtxPayloadType() + " rtx/90000");
      add("a=fmtp:" + config.rtxPayloadType() + " apt=" + type);
    }
  }

  private void layers(MediaConfig config) {
    if (!config.layers().isEmpty()) {
      config.layers().forEach(rid -> add("a=rid:" + rid + " recv"));
      add("a=simulcast:recv " + String.join(";", config.layers()));
    }
  }

  private void stream(MediaConfig config, SlotStream stream) {
    String msid = stream.stream() + " " + stream.track();
    add("a=msid:" + msid);
    if (config.hasRtx()) {
      add("a=ssrc-group:FID " + unsigned(stream.ssrc()) + " " + unsigned(stream.rtxSsrc()));
    }
    ssrc(stream.ssrc(), stream.cname(), msid);
    if (config.hasRtx()) {
      ssrc(stream.rtxSsrc(), stream.cname(), msid);
    }
  }

  private void ssrc(int ssrc, String cname, String msid) {
    add("a=ssrc:" + unsigned(ssrc) + " cname:" + cname);
    add("a=ssrc:" + unsigned(ssrc) + " msid:" + msid);
  }

  private static String unsigned(int ssrc) {
    return Integer.toUnsignedString(ssrc);
  }

  private void add(String line) {
    sdp.append(line).append(EOL);
  }
}
