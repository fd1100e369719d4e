package hearth.media.kurento.standin;

import tools.jackson.databind.JsonNode;

/** What a WebRtcEndpoint can do beyond its wires. */
final class EndpointOperations {
  private static final int CANDIDATES_KEPT = 200;

  private final Kms kms;
  private final Endpoint endpoint;

  EndpointOperations(Kms kms, Endpoint endpoint) {
    this.kms = kms;
    this.endpoint = endpoint;
  }

  JsonNode invoke(String operation, Params params) {
    return switch (operation) {
      case "processOffer" -> processOffer(params.text("offer"));
      case "generateOffer" -> throw generateOffer();
      case "processAnswer" -> throw processAnswer();
      case "gatherCandidates" -> gather();
      case "addIceCandidate" -> candidate(params.object("candidate"));
      case "getLocalSessionDescriptor" -> local();
      case "getRemoteSessionDescriptor" -> remote();
      case "getStats" -> statistics(params);
      case "connect", "disconnect", "getSourceConnections", "getSinkConnections" ->
          new Wiring(kms, endpoint).invoke(operation, params);
      default -> StateGetters.invoke(endpoint, operation, params);
    };
  }

  private JsonNode processOffer(String offer) {
    if (endpoint.negotiated() != null) {
      throw Refusal.alreadyNegotiated();
    }
    OfferSdp parsed = OfferSdp.parse(offer);
    Negotiated negotiated = Negotiated.of(parsed);
    endpoint.negotiated(negotiated);
    return Json.text(AnswerSdp.of(negotiated, null));
  }

  /** The double makes no offers; Hearth's browsers do. */
  private Refusal generateOffer() {
    return endpoint.negotiated() != null
        ? Refusal.alreadyNegotiated()
        : Refusal.rpc(-32000, "the double makes no offers");
  }

  private Refusal processAnswer() {
    return new Refusal(
        40209,
        "SDP_END_POINT_NOT_OFFER_GENERATED",
        "Offer not generated. It is not possible to process an answer.");
  }

  private JsonNode gather() {
    Negotiated negotiated = endpoint.negotiated();
    if (negotiated != null && endpoint.ice() == null) {
      Ice ice = new Ice();
      endpoint.ice(ice);
      ice.tell(kms, endpoint, negotiated);
    }
    return Json.nothing();
  }

  /** Whatever it is, the server does not mind. */
  private JsonNode candidate(JsonNode candidate) {
    if (endpoint.remoteCandidates().size() < CANDIDATES_KEPT) {
      endpoint.remoteCandidates().add(candidate);
    }
    return Json.nothing();
  }

  private JsonNode local() {
    Negotiated negotiated = endpoint.negotiated();
    if (negotiated == null) {
      throw new Refusal(40202, "SDP_END_POINT_NO_LOCAL_SDP_ERROR", "No local SDP");
    }
    return Json.text(AnswerSdp.of(negotiated, endpoint.ice()));
  }

  private JsonNode remote() {
    Negotiated negotiated = endpoint.negotiated();
    if (negotiated == null) {
      throw new Refusal(40203, "SDP_END_POINT_NO_REMOTE_SDP_ERROR", "No remote SDP");
    }
    StringBuilder sdp = new StringBuilder();
    OfferSdp offer = negotiated.offer();
    offer.session().forEach(line -> sdp.append(line).append("\r\n"));
    int index = 0;
    for (OfferSdp.Section section : offer.sections()) {
      section.lines().forEach(line -> sdp.append(line).append("\r\n"));
      for (JsonNode candidate : endpoint.remoteCandidates()) {
        String line = Json.text(candidate, "candidate");
        if (line != null && candidate.path("sdpMLineIndex").asInt(-1) == index) {
          sdp.append("a=").append(line).append("\r\n");
        }
      }
      index++;
    }
    return Json.text(sdp.toString());
  }

  /** There are none before the browser came. */
  private JsonNode statistics(Params params) {
    Visit visit = endpoint.visit();
    Negotiated negotiated = endpoint.negotiated();
    return visit == null || negotiated == null || !visit.connected()
        ? Json.nothing()
        : Stats.of(negotiated, params);
  }
}
