package hearth.media.kurento.standin;

import hearth.media.kurento.server.Medium;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The browser behind one endpoint, moved by a test. */
public final class Browser {
  private final Loop loop;
  private final Kms kms;
  private final Endpoint endpoint;

  Browser(Loop loop, Kms kms, Endpoint endpoint) {
    this.loop = loop;
    this.kms = kms;
    this.endpoint = endpoint;
  }

  /**
   * The browser comes: ICE, DTLS, and media on every line on which it offered to send. The server's
   * events follow within milliseconds.
   *
   * @return false when it finds no way, since the server never gathered candidates or is gone
   */
  public boolean connect() {
    return loop.ask(
        () -> {
          Negotiated negotiated = endpoint.negotiated();
          Ice ice = endpoint.ice();
          if (negotiated == null || ice == null || endpoint.released() || kms.over()) {
            return false;
          }
          if (endpoint.visit() == null) {
            Visit visit = new Visit(kms, endpoint, negotiated);
            endpoint.visit(visit);
            new Arrival(kms, endpoint, visit, ice).begin();
          }
          return true;
        });
  }

  /** Whether the way stands, as the server told it. */
  public boolean connected() {
    return visiting(Visit::connected, false);
  }

  /**
   * One packet with these words; when it returns, all whom the wires gave it to have it.
   *
   * @return false when it did not arrive
   */
  public boolean publish(Medium medium, String words) {
    return visiting(visit -> visit.publish(MediaType.of(medium), words), false);
  }

  /** All packets that reached it. */
  public List<Received> received() {
    return visiting(visit -> List.copyOf(visit.received()), List.of());
  }

  /** Its track is taken away: media cease to flow on this line. */
  public void stop(Medium medium) {
    visited(visit -> visit.stop(MediaType.of(medium)));
  }

  /** Its track is given back. */
  public void start(Medium medium) {
    visited(visit -> visit.start(MediaType.of(medium)));
  }

  /** So many more packets count as lost: on the way here, or on the way to the browser. */
  public void lose(Medium medium, long packets) {
    loop.tell(
        () -> {
          Negotiated negotiated = endpoint.negotiated();
          Line line = negotiated == null ? null : negotiated.line(MediaType.of(medium));
          if (line != null) {
            (line.receives() ? line.in() : line.out()).lose(packets);
          }
        });
  }

  /** {@code pc.close()}. */
  public void close() {
    visited(visit -> new Departure(kms, visit).close());
  }

  /** Its process or its network dies. */
  public void vanish() {
    visited(visit -> new Departure(kms, visit).vanish());
  }

  /** The server finds fault with the stream: an {@code Error} on this endpoint. */
  public void fail(String description) {
    loop.tell(
        () ->
            kms.events()
                .raise(
                    endpoint,
                    "Error",
                    Json.object()
                        .put("description", description)
                        .put("errorCode", 8)
                        .put("type", "UNEXPECTED_ELEMENT_ERROR")));
  }

  /** The server released the endpoint, or died. */
  public boolean released() {
    return loop.ask(() -> endpoint.released() || kms.over());
  }

  /** The endpoint's id. */
  public String endpoint() {
    return endpoint.id();
  }

  /** A number that the client set, like {@code maxVideoRecvBandwidth}; null when it did not. */
  public @Nullable Long setting(String property) {
    return loop.ask(
        () -> {
          JsonNode value = endpoint.properties().get(property);
          return value == null ? null : Long.valueOf(value.asLong());
        });
  }

  private <T> T visiting(Function<Visit, T> what, T otherwise) {
    return loop.ask(
        () -> {
          Visit visit = endpoint.visit();
          return visit == null ? otherwise : what.apply(visit);
        });
  }

  private void visited(Consumer<Visit> what) {
    loop.tell(
        () -> {
          Visit visit = endpoint.visit();
          if (visit != null && !endpoint.released() && !kms.over()) {
            what.accept(visit);
          }
        });
  }
}
