package hearth.media.kurento.server;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.kurento.client.MediaType;
import org.kurento.client.RTCInboundRTPStreamStats;
import org.kurento.client.RTCOutboundRTPStreamStats;
import org.kurento.client.Stats;
import org.kurento.client.WebRtcEndpoint;

/** Reads the counters of an endpoint. Its entries do not say their medium: one call for each. */
final class TrafficStats {
  private record Stream(long packets, long lost) {
    static final Stream NONE = new Stream(0, 0);

    Stream plus(long more, long moreLost) {
      // The server says -1 where it has seen more packets than it expected.
      return new Stream(packets + Math.max(0, more), lost + Math.max(0, moreLost));
    }
  }

  private TrafficStats() {}

  static CompletableFuture<Traffic> read(Calls calls, WebRtcEndpoint object, Purpose purpose) {
    CompletableFuture<Stream> audio = read(calls, object, purpose, MediaType.AUDIO);
    CompletableFuture<Stream> video = read(calls, object, purpose, MediaType.VIDEO);
    return audio.thenCombine(
        video, (a, v) -> new Traffic(a.packets(), a.lost(), v.packets(), v.lost()));
  }

  private static CompletableFuture<Stream> read(
      Calls calls, WebRtcEndpoint object, Purpose purpose, MediaType medium) {
    return calls
        .<Map<String, Stats>>make("getStats", reply -> object.getStats(medium, reply))
        .thenApply(entries -> sum(entries, purpose));
  }

  /** Before any SDP there are none. */
  private static Stream sum(@Nullable Map<String, Stats> entries, Purpose purpose) {
    Stream sum = Stream.NONE;
    for (Stats entry : entries == null ? Map.<String, Stats>of().values() : entries.values()) {
      if (purpose == Purpose.PUBLISHES && entry instanceof RTCInboundRTPStreamStats in) {
        sum = sum.plus(in.getPacketsReceived(), in.getPacketsLost());
      }
      if (purpose == Purpose.PLAYS && entry instanceof RTCOutboundRTPStreamStats out) {
        sum = sum.plus(out.getPacketsSent(), out.getPacketsLost());
      }
    }
    return sum;
  }
}
