package hearth.media.kurento.standin;

import tools.jackson.databind.node.ObjectNode;

/** What is told from a browser's first check to its first reports, in the real server's order. */
final class Arrival {
  private final Kms kms;
  private final Endpoint endpoint;
  private final Visit visit;
  private final Ice ice;

  Arrival(Kms kms, Endpoint endpoint, Visit visit, Ice ice) {
    this.kms = kms;
    this.endpoint = endpoint;
    this.visit = visit;
    this.ice = ice;
  }

  void begin() {
    ice(1, "CONNECTING");
    visit.later(2, this::pair);
    ice(2, "CONNECTED");
    visit.later(3, () -> visit.dtls(Dtls.ENCODER, "NEW"));
    visit.later(4, () -> visit.dtls(Dtls.DECODER, "CONNECTING"));
    visit.later(4, () -> visit.dtls(Dtls.ENCODER, "CONNECTING"));
    // It may overtake CONNECTED, which comes twice.
    ice(4, "READY");
    ice(5, "CONNECTED");
    visit.later(6, () -> visit.dtls(Dtls.DECODER, "CONNECTED"));
    visit.later(6, () -> visit.dtls(Dtls.ENCODER, "CONNECTED"));
    visit.later(7, this::connected);
    visit.later(7 + kms.paced(550), () -> visit.media(true));
    ice(7 + kms.paced(2_100), "READY");
  }

  private void connected() {
    visit.connected(true);
    kms.events().raise(endpoint, "ConnectionStateChanged", Visit.states(true));
  }

  private void ice(double millis, String state) {
    visit.later(
        millis,
        () -> kms.events().raise(endpoint, "IceComponentStateChanged", Ice.state(1, state)));
  }

  private void pair() {
    ObjectNode data = Json.object();
    data.set("candidatePair", ice.pair(endpoint.remoteCandidates()));
    kms.events().raise(endpoint, "NewCandidatePairSelected", data);
  }
}
