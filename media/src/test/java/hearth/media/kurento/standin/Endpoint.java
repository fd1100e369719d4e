package hearth.media.kurento.standin;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A WebRtcEndpoint: its wires, what was negotiated, and the browser behind it. */
final class Endpoint extends MediaObject {
  private static final Set<String> EVENTS =
      Set.of(
          "Error",
          "ElementConnected",
          "ElementDisconnected",
          "MediaFlowInStateChanged",
          "MediaFlowOutStateChanged",
          "MediaTranscodingStateChanged",
          "MediaSessionStarted",
          "MediaSessionTerminated",
          "MediaStateChanged",
          "ConnectionStateChanged",
          "OnIceCandidate",
          "IceCandidateFound",
          "OnIceGatheringDone",
          "IceGatheringDone",
          "OnIceComponentStateChanged",
          "IceComponentStateChanged",
          "NewCandidatePairSelected",
          "OnDataChannelOpened",
          "DataChannelOpened",
          "OnDataChannelClosed",
          "DataChannelClosed",
          "DtlsConnectionStateChange");

  private final Pipeline pipeline;
  private final int number;
  private final Map<MediaType, Endpoint> sources = new EnumMap<>(MediaType.class);
  private final Map<MediaType, String> transcoding = new EnumMap<>(MediaType.class);
  private final Map<MediaType, String> bins = new EnumMap<>(MediaType.class);
  private final List<JsonNode> remoteCandidates = new ArrayList<>();
  private final Set<MediaType> flowingIn = EnumSet.noneOf(MediaType.class);
  private @Nullable Negotiated negotiated;
  private @Nullable Ice ice;
  private @Nullable Visit visit;
  private boolean released;

  Endpoint(Pipeline pipeline, int number) {
    super(pipeline.id() + "/" + UUID.randomUUID() + "_kurento.WebRtcEndpoint");
    this.pipeline = pipeline;
    this.number = number;
  }

  Pipeline pipeline() {
    return pipeline;
  }

  /** Counted from the server's start; seen in the names of its inner parts. */
  int number() {
    return number;
  }

  /** Whose media this one sends out, one source for each medium. */
  Map<MediaType, Endpoint> sources() {
    return sources;
  }

  Stream<Endpoint> sinks(MediaType medium) {
    return pipeline.children().stream().filter(each -> each.sources.get(medium) == this);
  }

  /** What was last told about each medium that left here. */
  Map<MediaType, String> transcoding() {
    return transcoding;
  }

  /** The inner part that hands out each medium. */
  Map<MediaType, String> bins() {
    return bins;
  }

  /** What was last told to flow in from a source. */
  Set<MediaType> flowingIn() {
    return flowingIn;
  }

  List<JsonNode> remoteCandidates() {
    return remoteCandidates;
  }

  @Nullable Negotiated negotiated() {
    return negotiated;
  }

  void negotiated(Negotiated done) {
    negotiated = done;
  }

  @Nullable Ice ice() {
    return ice;
  }

  void ice(Ice gathered) {
    ice = gathered;
  }

  @Nullable Visit visit() {
    return visit;
  }

  void visit(Visit begun) {
    visit = begun;
  }

  boolean released() {
    return released;
  }

  void release() {
    released = true;
  }

  @Override
  String type() {
    return "WebRtcEndpoint";
  }

  @Override
  List<String> ancestors() {
    return List.of(
        "kurento.BaseRtpEndpoint",
        "kurento.SdpEndpoint",
        "kurento.SessionEndpoint",
        "kurento.Endpoint",
        "kurento.MediaElement",
        "kurento.MediaObject");
  }

  @Override
  Set<String> eventTypes() {
    return EVENTS;
  }

  @Override
  MediaObject parent() {
    return pipeline;
  }
}
