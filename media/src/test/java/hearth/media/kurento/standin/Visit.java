package hearth.media.kurento.standin;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/**
 * A browser's stay at an endpoint. Milliseconds are the real server's, and paced if they are many.
 */
final class Visit {
  private static final int PACKETS_KEPT = 100_000;
  private static final double SILENT = 2_000;

  private final Kms kms;
  private final Endpoint endpoint;
  private final Negotiated negotiated;
  private final Set<MediaType> sending = EnumSet.noneOf(MediaType.class);
  private final Set<MediaType> told = EnumSet.noneOf(MediaType.class);
  private final List<Received> received = new ArrayList<>();
  private boolean connected;
  private boolean mediaConnected;
  private boolean gone;
  private String dtls = "NEW";

  Visit(Kms kms, Endpoint endpoint, Negotiated negotiated) {
    this.kms = kms;
    this.endpoint = endpoint;
    this.negotiated = negotiated;
  }

  /** DTLS was done once: so it stays, whatever became of the browser. */
  boolean connected() {
    return connected;
  }

  /** RTCP comes. */
  boolean mediaConnected() {
    return mediaConnected;
  }

  String dtls() {
    return dtls;
  }

  /** The media that were told to flow in from the browser. */
  Set<MediaType> told() {
    return told;
  }

  List<Received> received() {
    return received;
  }

  void connected(boolean now) {
    connected = now;
    for (MediaType medium : MediaType.FLOWING) {
      Line line = negotiated.line(medium);
      if (line != null && line.receives()) {
        start(medium);
      }
      kms.flow().wired(endpoint, medium);
    }
  }

  void dtls(String half, String state) {
    dtls = state;
    kms.events().raise(endpoint, "DtlsConnectionStateChange", Dtls.change(endpoint, half, state));
  }

  void media(boolean now) {
    mediaConnected = now;
    kms.events().raise(endpoint, "MediaStateChanged", states(now));
  }

  /** Data of an event that goes between the two states there are. */
  static ObjectNode states(boolean connected) {
    return Json.object()
        .put("oldState", connected ? "DISCONNECTED" : "CONNECTED")
        .put("newState", connected ? "CONNECTED" : "DISCONNECTED");
  }

  void start(MediaType medium) {
    sending.add(medium);
    later(5, () -> flow(medium, true));
  }

  void stop(MediaType medium) {
    sending.remove(medium);
    later(kms.paced(SILENT), () -> flow(medium, false));
  }

  private void flow(MediaType medium, boolean flows) {
    if (sending.contains(medium) != flows || told.contains(medium) == flows) {
      return;
    }
    if (flows) {
      told.add(medium);
    } else {
      told.remove(medium);
    }
    kms.events().raise(endpoint, "MediaFlowOutStateChanged", Flow.change(medium, flows));
    endpoint.sinks(medium).toList().forEach(sink -> kms.flow().changed(sink, medium));
  }

  boolean publish(MediaType medium, String words) {
    Line line = negotiated.line(medium);
    boolean taken =
        line != null && line.receives() && connected && !gone && alive() && !kms.loop().frozen();
    if (line != null && taken) {
      line.in().count(words);
      endpoint.sinks(medium).toList().forEach(sink -> deliver(sink, medium, words));
    }
    return taken;
  }

  private static void deliver(Endpoint sink, MediaType medium, String words) {
    Visit visit = sink.visit();
    Negotiated far = sink.negotiated();
    Line line = far == null ? null : far.line(medium);
    if (visit == null || line == null || !visit.connected || !line.sends()) {
      return;
    }
    line.out().count(words);
    if (!visit.gone && visit.received.size() < PACKETS_KEPT) {
      visit.received.add(new Received(medium.medium(), words));
    }
  }

  boolean gone() {
    return gone;
  }

  /** Nothing comes from the browser any more, and nothing reaches it. */
  void leave() {
    gone = true;
    List.copyOf(sending).forEach(this::stop);
  }

  private boolean alive() {
    return !endpoint.released() && !kms.over();
  }

  void later(double millis, Runnable task) {
    kms.loop()
        .after(
            millis,
            () -> {
              if (alive()) {
                task.run();
              }
            });
  }
}
