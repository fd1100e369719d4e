package hearth.channel;

import hearth.door.Cookies;
import hearth.door.Door;
import hearth.door.Origins;
import hearth.door.Pass;
import hearth.practice.SeatId;
import hearth.room.Rooms;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.websocket.Session;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All sockets of this server: who may open one, and which are alive. */
public final class Channel implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Channel.class);
  private static final long TICK_MS = 250;

  private final Door door;
  private final Cookies cookies;
  private final Origins origins;
  private final Rooms rooms;
  private final InstantSource clock;
  private final LongSupplier nanos;
  private final ChannelMeters meters;
  private final Set<Connection> connections = ConcurrentHashMap.newKeySet();
  private final ConcurrentHashMap<SeatId, Integer> perSeat = new ConcurrentHashMap<>();
  private final ScheduledExecutorService ticks;
  private long lastTick;

  public Channel(
      Door door,
      Cookies cookies,
      Origins origins,
      Rooms rooms,
      InstantSource clock,
      LongSupplier nanos,
      MeterRegistry registry) {
    this.door = door;
    this.cookies = cookies;
    this.origins = origins;
    this.rooms = rooms;
    this.clock = clock;
    this.nanos = nanos;
    this.meters = new ChannelMeters(registry, connections::size, rooms::count);
    this.lastTick = nanos.getAsLong();
    this.ticks =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("channel-ticks").factory());
    door.onEnd(this::signedOut);
    var _ = ticks.scheduleAtFixedRate(this::tick, TICK_MS, TICK_MS, TimeUnit.MILLISECONDS);
  }

  /** Adds the endpoint to this context, before it starts. */
  public void addTo(ServletContextHandler context) {
    context.insertHandler(new OriginCheck(origins));
    Endpoints.configure(context, this);
  }

  /** A socket is open; the connection, or null when it was closed again at once. */
  @Nullable Connection opened(Session session, Admission.Asked asked) {
    var socket = new Socket(session);
    var admitted =
        switch (Admission.of(asked, door, cookies, rooms.groups())) {
          case Admission.Closed closed -> refuse(socket, closed.code());
          case Admission.Admitted admission -> {
            var conversation =
                new Conversation(
                    admission.pass(), admission.session(), rooms, socket, clock, nanos);
            yield new Connection(socket, conversation, nanos);
          }
        };
    if (admitted == null) {
      return null;
    }
    if (!countIn(admitted.conversation().pass().seat())) {
      return refuse(socket, CloseCode.TOO_FAST);
    }
    connections.add(admitted);
    if (door.seatOf(admitted.conversation().pass().cookie()) == null) {
      admitted.signedOut(); // Since it was admitted, when it was not in the list yet.
    }
    return admitted;
  }

  /** These passes are worth nothing any more: their people leave, media and all. */
  private void signedOut(Predicate<Pass> which) {
    connections.stream()
        .filter(each -> which.test(each.conversation().pass()))
        .forEach(Connection::signedOut);
  }

  void closed(Connection connection, int code) {
    if (connections.remove(connection)) {
      perSeat.computeIfPresent(
          connection.conversation().pass().seat(), (_, n) -> n == 1 ? null : n - 1);
      meters.closed(code);
      connection.closed();
    }
  }

  /** Tells every window that this server goes away and that it may come back. */
  @Override
  public void close() {
    connections.forEach(each -> each.socket().close(CloseCode.RESTARTING, ""));
    ticks.shutdown();
  }

  private @Nullable Connection refuse(Socket socket, CloseCode code) {
    socket.close(code, "");
    var _ = ticks.schedule(socket::abort, Limits.CLOSE.toMillis(), TimeUnit.MILLISECONDS);
    meters.closed(code.number());
    return null;
  }

  private boolean countIn(SeatId seat) {
    int now = perSeat.merge(seat, 1, Integer::sum);
    if (now <= Limits.SOCKETS_PER_SEAT) {
      return true;
    }
    perSeat.computeIfPresent(seat, (_, n) -> n == 1 ? null : n - 1);
    return false;
  }

  /** After a pause of the whole process nobody is silent: their frames only wait to be read. */
  private void tick() {
    long now = nanos.getAsLong();
    long late = Math.max(0, now - lastTick - 2 * TimeUnit.MILLISECONDS.toNanos(TICK_MS));
    lastTick = now;
    for (var connection : connections) {
      try {
        connection.tick(late);
      } catch (RuntimeException e) {
        LOG.error("a fault in watching seat {}", connection.conversation().pass().seat(), e);
      }
    }
  }
}
