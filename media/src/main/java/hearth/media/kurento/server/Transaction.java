package hearth.media.kurento.server;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import hearth.media.kurento.server.MediaServerFault.Kind;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Operations that the server does one after another, from one frame. kurento-client's own
 * transactions cannot be used without blocking: asked for asynchronously they never tell that an
 * operation failed, and are repeated without end when the whole is refused. So the frame is made
 * here, as it makes it.
 */
final class Transaction {
  private final JsonArray operations = new JsonArray();

  int size() {
    return operations.size();
  }

  /** Gives the name by which later operations call what this one makes. */
  String create(String type) {
    JsonObject params = new JsonObject();
    params.addProperty("type", type);
    params.add("constructorParams", new JsonObject());
    params.add("properties", new JsonObject());
    String made = "newref:" + operations.size();
    add("create", params);
    return made;
  }

  /**
   * @param arguments name and value in turn
   */
  void invoke(String object, String operation, String... arguments) {
    JsonObject values = new JsonObject();
    for (int i = 0; i < arguments.length; i += 2) {
      values.addProperty(arguments[i], arguments[i + 1]);
    }
    JsonObject params = new JsonObject();
    params.addProperty("object", object);
    params.addProperty("operation", operation);
    params.add("operationParams", values);
    add("invoke", params);
  }

  private void add(String method, JsonObject params) {
    JsonObject request = new JsonObject();
    request.addProperty("id", operations.size());
    request.addProperty("method", method);
    request.add("params", params);
    request.addProperty("jsonrpc", "2.0");
    operations.add(request);
  }

  /**
   * Gives the reply, which is to be {@linkplain #check checked}.
   *
   * @param late takes a reply that came after the deadline
   */
  CompletableFuture<JsonElement> commit(
      Life life, Patient patient, String name, Consumer<JsonElement> late) {
    JsonObject params = new JsonObject();
    params.add("operations", operations);
    return patient.make(
        life.calls,
        name,
        reply -> life.socket().sendRequest("transaction", params, Replies.to(reply)),
        late);
  }

  /** The reply is a success though an operation failed; what follows the first failure is cut. */
  void check(JsonElement result) {
    JsonArray replies = replies(result);
    for (JsonElement reply : replies) {
      if (reply.getAsJsonObject().get("error") instanceof JsonObject error) {
        throw Faults.refused("transaction", error.get("code").getAsInt());
      }
    }
    if (replies.size() != operations.size()) {
      throw new MediaServerFault(Kind.REFUSED, "transaction: not all was confirmed");
    }
  }

  /** The id of what the first operation made, whatever became of the others. */
  static @Nullable String first(JsonElement result) {
    JsonArray replies = replies(result);
    return !replies.isEmpty()
            && replies.get(0).getAsJsonObject().get("result") instanceof JsonObject made
            && made.get("value") instanceof JsonPrimitive value
        ? value.getAsString()
        : null;
  }

  private static JsonArray replies(JsonElement result) {
    return result instanceof JsonObject object && object.get("value") instanceof JsonArray value
        ? value
        : new JsonArray();
  }
}
