package hearth.media.kurento.server;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import hearth.media.kurento.server.MediaServerFault.Kind;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.kurento.client.ErrorEvent;
import org.kurento.client.KurentoClient;
import org.kurento.client.MediaPipeline;
import org.kurento.client.ServerInfo;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One life of a media server: from the first answer over one client until it is given up. What was
 * made in it ends with it.
 */
final class Life {
  private static final Logger LOG = LoggerFactory.getLogger(Life.class);

  final String server;
  final Calls calls;
  final Releases releases;
  final Orphans orphans;
  final Tally tally;
  final Pipelines pipelines = new Pipelines();
  private final Signal signal;
  private final Patience patience;
  private final KurentoSocket socket;
  private @Nullable KurentoClient client;
  private final AtomicBoolean ended = new AtomicBoolean();

  Life(String server, URI address, Patience patience, Signal signal, Tally tally, Owner owner) {
    this.server = server;
    this.patience = patience;
    this.signal = signal;
    this.tally = tally;
    this.socket = new KurentoSocket(address, patience, signal);
    this.calls = new Calls(server, patience.call(), socket::reach, this::failed);
    this.releases = new Releases(calls);
    this.orphans = new Orphans(this, owner);
  }

  /** Connects; blocks until it has, or throws when that cannot be had in time. */
  void connect() {
    client = KurentoClient.createFromJsonRpcClientHonoringClientTimeouts(socket);
    // Alone, before any other call: it makes the session that all others go on with.
    await(info(patience.call()));
  }

  private CompletableFuture<ServerInfo> info(Duration within) {
    return calls.aside("getInfo", within, reply -> client().getServerManager().getInfo(reply));
  }

  /** Takes note of how a call failed. */
  void failed(MediaServerFault fault) {
    if (fault.kind() == Kind.LATE) {
      tally.calledLate();
    }
    if (fault.code() == Faults.NOT_ENOUGH_RESOURCES) {
      tally.rest();
    }
    if (Faults.forgotten(fault)) {
      signal.shaken();
    }
  }

  KurentoClient client() {
    KurentoClient made = client;
    if (made == null) {
      throw new MediaServerFault(Kind.GONE, server + " is not connected");
    }
    return made;
  }

  KurentoSocket socket() {
    return socket;
  }

  /** Whether the server answers now; blocks as long as a probe may take. */
  boolean answers() {
    try {
      await(info(patience.probe()));
      return true;
    } catch (RuntimeException e) {
      return false;
    }
  }

  /** All pipelines the server holds, whoever's they are; blocks as long as it may take. */
  List<MediaPipeline> listed(Duration within) {
    List<MediaPipeline> listed =
        await(
            calls.<List<MediaPipeline>>aside(
                "getPipelines", within, reply -> client().getServerManager().getPipelines(reply)));
    var _ = calls.aside("closeSession", patience.probe(), socket::letGoListed);
    return listed;
  }

  /** Whose session has asked about an object keeps it alive; this ends that. */
  void letGo(MediaPipeline foreign) {
    JsonObject params = new JsonObject();
    params.addProperty("object", foreign.getId());
    var _ =
        calls.<JsonElement>make(
            "unref", reply -> socket.sendRequest("unref", params, Replies.to(reply)));
  }

  static <T> T await(CompletableFuture<T> reply) {
    return reply.join();
  }

  Patience patience() {
    return patience;
  }

  Signal signal() {
    return signal;
  }

  void error(String object, ErrorEvent error) {
    long errors = tally.failed();
    LOG.warn("{}: error {} ({} of this server)", object, error.getErrorCode(), errors);
  }

  /** Releases all and says goodbye, as far as the server answers in time; then ends. */
  void leave() {
    CompletableFuture<?>[] released =
        pipelines.all().stream().map(KurentoPipeline::leave).toArray(CompletableFuture<?>[]::new);
    CompletableFuture.allOf(released)
        .completeOnTimeout(null, patience.call().toNanos(), TimeUnit.NANOSECONDS)
        .join();
    calls
        .<JsonElement>aside(
            "closeSession",
            patience.probe(),
            reply -> socket.sendRequest("closeSession", null, Replies.to(reply)))
        .handle((done, thrown) -> done)
        .join();
    end(false);
  }

  /** Ends it: pipelines are told, calls fail, the socket is closed. */
  void end(boolean tell) {
    if (ended.getAndSet(true)) {
      return;
    }
    Set<KurentoPipeline> lost = pipelines.end();
    if (tell) {
      LOG.info("{}: given up with {} pipelines", server, lost.size());
      lost.forEach(KurentoPipeline::tellOver);
    }
    calls.end();
    releases.end();
    socket.end();
  }
}
