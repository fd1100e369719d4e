package hearth.media.kurento.standin;

import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The server's lives one after the other, and whoever is connected to the one of now. */
final class Lives {
  private static final double PACE = 0.02;

  private final Loop loop;
  private final Faults faults;
  private final Calls calls;
  private final Set<Connection> connections = ConcurrentHashMap.newKeySet();
  private double pace = PACE;
  private long begun;
  private Kms kms;
  private Rpc rpc;

  Lives(Loop loop, Faults faults, Calls calls) {
    this.loop = loop;
    this.faults = faults;
    this.calls = calls;
    kms = new Kms(loop, begun, pace);
    rpc = new Rpc(kms, faults, calls);
  }

  /** Loop only, like all that follows but for the last three. */
  Kms now() {
    return kms;
  }

  void pace(double factor) {
    pace = factor;
    kms.pace(factor);
  }

  void end() {
    kms.end();
    loop.forget();
  }

  void begin() {
    kms.end();
    begun++;
    kms = new Kms(loop, begun, pace);
    rpc = new Rpc(kms, faults, calls);
  }

  Browser browser(String ufrag) {
    return kms.objects()
        .filter(Endpoint.class::isInstance)
        .map(Endpoint.class::cast)
        .filter(each -> ufrag.equals(ufrag(each)))
        .reduce((_, later) -> later)
        .map(endpoint -> new Browser(loop, kms, endpoint))
        .orElseThrow(() -> new NoSuchElementException("no endpoint of " + ufrag));
  }

  private static String ufrag(Endpoint endpoint) {
    Negotiated negotiated = endpoint.negotiated();
    return negotiated == null ? "" : Objects.requireNonNullElse(negotiated.offer().ufrag(), "");
  }

  Alive alive() {
    return new Alive(
        (int) kms.objects().filter(Pipeline.class::isInstance).count(),
        (int) kms.objects().filter(Endpoint.class::isInstance).count(),
        kms.sessions().ids().size(),
        kms.events().subscriptions());
  }

  int connections() {
    return connections.size();
  }

  void opened(Connection connection) {
    connections.add(connection);
  }

  void heard(Connection connection, String text) {
    loop.run(
        () -> {
          if (!kms.over()) {
            rpc.heard(connection, text);
          }
        });
  }

  void closed(Connection connection) {
    connections.remove(connection);
    loop.run(() -> kms.sessions().closed(connection));
  }
}
