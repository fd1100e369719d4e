package hearth.media.kurento.standin;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Tells when media begin and cease to flow from one endpoint into another. */
final class Flow {
  private static final double BEGINS = 7;
  private static final double UNWIRED = 3_200;
  private static final double SOURCE_SILENT = 200;
  private static final double SOURCE_RELEASED = 3_000;

  private final Kms kms;
  private int bins;

  Flow(Kms kms) {
    this.kms = kms;
  }

  static ObjectNode change(MediaType medium, boolean flows) {
    return Json.object()
        .put("mediaType", medium.name())
        .put("padName", "default")
        .put("state", flows ? "FLOWING" : "NOT_FLOWING");
  }

  void wired(Endpoint sink, MediaType medium) {
    check(sink, medium, SOURCE_SILENT);
  }

  void unwired(Endpoint sink, MediaType medium) {
    check(sink, medium, UNWIRED);
  }

  /** The source began or fell silent. */
  void changed(Endpoint sink, MediaType medium) {
    check(sink, medium, SOURCE_SILENT);
  }

  /** Its wires are gone, without a word to those who watch elements. */
  void released(Endpoint endpoint) {
    endpoint.sources().clear();
    for (MediaType medium : MediaType.ALL) {
      List<Endpoint> sinks = endpoint.sinks(medium).toList();
      sinks.forEach(sink -> sink.sources().remove(medium));
      sinks.forEach(sink -> check(sink, medium, SOURCE_RELEASED));
    }
  }

  private void check(Endpoint sink, MediaType medium, double fall) {
    if (medium == MediaType.DATA) {
      return;
    }
    boolean should = should(sink, medium);
    if (should) {
      transcoding(sink, medium);
    }
    if (should != sink.flowingIn().contains(medium)) {
      double wait = should ? BEGINS : kms.paced(fall);
      kms.loop().after(wait, () -> settle(sink, medium, should));
    }
  }

  private static boolean should(Endpoint sink, MediaType medium) {
    Endpoint source = sink.sources().get(medium);
    Visit from = source == null ? null : source.visit();
    Visit to = sink.visit();
    Negotiated negotiated = sink.negotiated();
    Line line = negotiated == null ? null : negotiated.line(medium);
    return from != null
        && from.told().contains(medium)
        && to != null
        && to.connected()
        && line != null
        && line.sends();
  }

  private void settle(Endpoint sink, MediaType medium, boolean flows) {
    boolean stale = sink.released() || kms.over() || should(sink, medium) != flows;
    if (stale || sink.flowingIn().contains(medium) == flows) {
      return;
    }
    if (flows) {
      sink.flowingIn().add(medium);
    } else {
      sink.flowingIn().remove(medium);
    }
    kms.events().raise(sink, "MediaFlowInStateChanged", change(medium, flows));
  }

  /** Told on the source, when its first sink comes or the answer changes. */
  private void transcoding(Endpoint sink, MediaType medium) {
    Endpoint source = sink.sources().get(medium);
    if (source == null) {
      return;
    }
    boolean same = codec(source, medium).equalsIgnoreCase(codec(sink, medium));
    String state = same ? "NOT_TRANSCODING" : "TRANSCODING";
    String before = source.transcoding().get(medium);
    if (state.equals(before) || (same && before != null)) {
      return;
    }
    source.transcoding().put(medium, state);
    String bin = source.bins().computeIfAbsent(medium, _ -> bin(source));
    ObjectNode data =
        Json.object().put("binName", bin).put("mediaType", medium.name()).put("state", state);
    kms.events().raise(source, "MediaTranscodingStateChanged", data);
  }

  private static String codec(Endpoint endpoint, MediaType medium) {
    Negotiated negotiated = endpoint.negotiated();
    Line line = negotiated == null ? null : negotiated.line(medium);
    return line == null ? "" : line.codec();
  }

  private String bin(Endpoint source) {
    bins++;
    return "kmswebrtcendpoint" + source.number() + "_kmsagnosticbin2-" + (bins - 1);
  }
}
