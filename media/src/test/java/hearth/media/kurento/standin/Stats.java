package hearth.media.kurento.standin;

import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Statistics of RTP in the server's shape. */
final class Stats {
  private final ObjectNode byId = Json.object();

  private Stats() {}

  static JsonNode of(Negotiated negotiated, Params params) {
    Stats stats = new Stats();
    Set<MediaType> wanted = params.media();
    for (Line line : negotiated.lines()) {
      if (line.medium() != null && wanted.contains(line.medium())) {
        stats.add(line);
      }
    }
    return stats.byId;
  }

  private void add(Line line) {
    if (line.receives()) {
      // The real server says −1 until something is lost.
      long lost = line.in().lost() == 0 ? -1 : line.in().lost();
      common("RTCInboundRTPStreamStats", line.in())
          .put("type", "inboundrtp")
          .put("ssrc", line.remoteSsrc())
          .put("packetsReceived", line.in().packets())
          .put("bytesReceived", line.in().bytes())
          .put("packetsLost", lost)
          .put("jitter", 0.0001250000059371814);
    }
    if (line.sends()) {
      common("RTCOutboundRTPStreamStats", line.out())
          .put("type", "outboundrtp")
          .put("ssrc", Long.toString(line.ssrc()))
          .put("packetsSent", line.out().packets())
          .put("bytesSent", line.out().bytes())
          .put("packetsLost", line.out().lost())
          .put("targetBitrate", 0.0)
          .put("roundTripTime", 0.0008697509765625);
    }
  }

  private ObjectNode common(String type, Tally tally) {
    ObjectNode stats =
        Json.typed(type)
            .put("id", tally.id())
            .put("timestampMillis", System.currentTimeMillis())
            .put("associateStatsId", "")
            .put("codecId", "")
            .put("mediaTrackId", "")
            .put("transportId", "")
            .put("isRemote", false)
            .put("firCount", 0)
            .put("pliCount", 0)
            .put("nackCount", 0)
            .put("sliCount", 0)
            .put("remb", 0)
            .put("fractionLost", 0.0);
    byId.set(tally.id(), stats);
    return stats;
  }
}
