package hearth.media.kurento.server;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import hearth.media.kurento.server.MediaServerFault.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Wires taken away and laid in a transaction. kurento-client's own transactions cannot be used
 * without blocking: asked for asynchronously they never tell that an operation failed, and are
 * repeated without end when the whole is refused. So the frame is made here, as it makes it.
 */
final class Rewiring {
  /** Operations of one transaction: some 30 kB, under the socket's high-water mark of 64 kB. */
  private static final int MOST = 100;

  private final List<JsonObject> operations = new ArrayList<>();
  private final List<CompletableFuture<Void>> leaving = new ArrayList<>();

  static Rewiring of(List<Wire> away, List<Wire> laid) {
    Rewiring rewiring = new Rewiring();
    away.forEach(wire -> rewiring.add("disconnect", wire));
    laid.forEach(wire -> rewiring.add("connect", wire));
    return rewiring;
  }

  /**
   * A wire ends with the endpoint at either of its ends: to name a released one would only break
   * the transaction off, so its release is waited for instead.
   */
  private void add(String operation, Wire wire) {
    KurentoEndpoint from = (KurentoEndpoint) wire.from();
    KurentoEndpoint to = (KurentoEndpoint) wire.to();
    if (from.isLeaving() || to.isLeaving()) {
      leaving.add(from.isLeaving() ? from.released() : to.released());
      return;
    }
    JsonObject arguments = new JsonObject();
    arguments.addProperty("sink", to.id());
    arguments.addProperty("mediaType", wire.medium().name());
    JsonObject params = new JsonObject();
    params.addProperty("object", from.id());
    params.addProperty("operation", operation);
    params.add("operationParams", arguments);
    JsonObject request = new JsonObject();
    request.addProperty("id", operations.size() % MOST);
    request.addProperty("method", "invoke");
    request.add("params", params);
    request.addProperty("jsonrpc", "2.0");
    operations.add(request);
  }

  CompletableFuture<Void> commit(Life life) {
    Patient patient = new Patient(life.patience().call());
    CompletableFuture<Void> done =
        patient.wait(CompletableFuture.allOf(leaving.toArray(CompletableFuture<?>[]::new)));
    CompletableFuture<Void> sent = CompletableFuture.completedFuture(null);
    for (int at = 0; at < operations.size(); at += MOST) {
      List<JsonObject> chunk = operations.subList(at, Math.min(at + MOST, operations.size()));
      sent = sent.thenCompose(before -> commit(life, patient, chunk));
    }
    return CompletableFuture.allOf(done, sent);
  }

  private static CompletableFuture<Void> commit(
      Life life, Patient patient, List<JsonObject> chunk) {
    JsonArray array = new JsonArray();
    chunk.forEach(array::add);
    JsonObject params = new JsonObject();
    params.add("operations", array);
    return patient
        .<JsonElement>make(
            life.calls,
            "transaction",
            reply -> life.socket().sendRequest("transaction", params, Replies.to(reply)))
        .thenAccept(result -> check(result, chunk.size()));
  }

  /** The reply is a success though an operation failed; what follows the first failure is cut. */
  private static void check(JsonElement result, int expected) {
    JsonArray replies =
        result instanceof JsonObject object && object.get("value") instanceof JsonArray value
            ? value
            : new JsonArray();
    for (JsonElement reply : replies) {
      if (reply.getAsJsonObject().get("error") instanceof JsonObject error) {
        throw Faults.refused("transaction", error.get("code").getAsInt());
      }
    }
    if (replies.size() != expected) {
      throw new MediaServerFault(Kind.REFUSED, "transaction: not all was confirmed");
    }
  }
}
