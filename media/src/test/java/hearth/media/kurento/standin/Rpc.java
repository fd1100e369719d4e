package hearth.media.kurento.standin;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** JSON-RPC 2.0 as the server understands it. Loop only. */
final class Rpc {
  private final Kms kms;
  private final Faults faults;
  private final Calls calls;
  private final Methods methods;

  Rpc(Kms kms, Faults faults, Calls calls) {
    this.kms = kms;
    this.faults = faults;
    this.calls = calls;
    methods = new Methods(kms, faults);
  }

  void heard(Connection connection, String text) {
    JsonNode frame;
    try {
      frame = Json.MAPPER.readTree(text);
    } catch (JacksonException e) {
      connection.drop();
      return;
    }
    if (frame.isArray() && connection.session() != null) {
      connection.drop();
    } else if (!"2.0".equals(Json.text(frame, "jsonrpc")) || Json.text(frame, "method") == null) {
      ObjectNode reply = reply(Json.nothing());
      reply.set("error", Refusal.rpc(-32600, "Invalid JSON-RPC request.").json());
      connection.send(reply);
    } else {
      request(connection, frame);
    }
  }

  private void request(Connection connection, JsonNode frame) {
    Call call = Call.of(frame);
    JsonNode id = frame.get("id");
    List<String> names = call.names();
    calls.count(names);
    String named = call.find("sessionId");
    Session asking = kms.sessions().find(named != null ? named : connection.session());
    JsonNode known = asking == null || id == null ? null : asking.replies().get(id);
    JsonNode reply = known != null ? known : answer(connection, call, id);
    Session session = kms.sessions().find(connection.session());
    if (session != null && id != null) {
      session.replies().putIfAbsent(id, reply);
    }
    faults.send(names, due(call), () -> connection.send(reply));
  }

  /** This one takes as long as it measures. */
  private static double due(Call call) {
    return call.name().equals("getUsedCpu") && call.params() != null
        ? call.params().path("operationParams").path("interval").asDouble(0)
        : 0;
  }

  private ObjectNode answer(Connection connection, Call call, @Nullable JsonNode id) {
    ObjectNode reply = reply(id == null ? Json.nothing() : id);
    try {
      JsonNode result = result(connection, call);
      if (id == null) {
        ObjectNode error =
            Refusal.rpc(-32000, "Ignoring response because of a notification request").json();
        error.set("data", result);
        reply.set("error", error);
      } else {
        reply.set("result", result);
      }
    } catch (Refusal refusal) {
      reply.set("error", refusal.json());
    }
    return reply;
  }

  private static ObjectNode reply(JsonNode id) {
    ObjectNode reply = Json.object().put("jsonrpc", "2.0");
    reply.set("id", id);
    return reply;
  }

  private JsonNode result(Connection connection, Call call) {
    return switch (call.method()) {
      case "ping" -> wanted(call, ping(call));
      case "connect" -> wanted(call, connect(connection, call));
      case "keepAlive" -> keepAlive(connection, call);
      case "closeSession" -> closeSession(connection, call);
      case "create",
          "invoke",
          "subscribe",
          "unsubscribe",
          "release",
          "unref",
          "describe",
          "transaction" ->
          onObjects(connection, call);
      default -> throw Refusal.rpc(-32601, "Method not found.");
    };
  }

  private JsonNode wanted(Call call, JsonNode usual) {
    Refusal refusal = faults.refusal(call.name());
    if (refusal != null) {
      throw refusal;
    }
    return usual;
  }

  private JsonNode onObjects(Connection connection, Call call) {
    if (call.params() == null) {
      throw new Refusal(-32602, "INVALID_PARAMS", "'params' is required");
    }
    return methods.answer(call, kms.sessions().of(call.find("sessionId"), connection));
  }

  private static ObjectNode ping(Call call) {
    ObjectNode pong = Json.object().put("value", "pong");
    String session = call.find("sessionId");
    return session == null ? pong : pong.put("sessionId", session);
  }

  private ObjectNode connect(Connection connection, Call call) {
    Session session = known(connection, call);
    return Json.object().put("serverId", kms.id()).put("sessionId", session.id());
  }

  private ObjectNode keepAlive(Connection connection, Call call) {
    return Json.object().put("sessionId", known(connection, call).id());
  }

  /** These two alone check the session. */
  private Session known(Connection connection, Call call) {
    String named = call.find("sessionId");
    if (named != null && kms.sessions().find(named) == null) {
      throw Refusal.noSession();
    }
    return kms.sessions().of(named, connection);
  }

  private JsonNode closeSession(Connection connection, Call call) {
    String named = call.find("sessionId");
    Session session = kms.sessions().find(named != null ? named : connection.session());
    if (session != null) {
      kms.closeSession(session);
    }
    return Json.nothing();
  }
}
