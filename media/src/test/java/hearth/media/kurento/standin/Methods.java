package hearth.media.kurento.standin;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a session may ask: the methods of JSON-RPC that work on objects. */
final class Methods {
  private final Kms kms;
  private final Faults faults;

  Methods(Kms kms, Faults faults) {
    this.kms = kms;
    this.faults = faults;
  }

  /** The value of {@code result}. */
  ObjectNode answer(Call call, Session session) {
    Refusal wanted = faults.refusal(call.name());
    if (wanted != null) {
      throw wanted;
    }
    return switch (call.method()) {
      case "create" -> value(session, Json.text(create(call, session).id()));
      case "invoke" -> value(session, invoke(call, session));
      case "subscribe" -> value(session, Json.text(subscribe(call, session)));
      case "unsubscribe" -> unsubscribe(call, session);
      case "release" -> release(call, session);
      case "unref" -> unref(call, session);
      case "describe" -> describe(call, session);
      case "transaction" -> value(session, new Transaction(this, session).answer(call));
      default -> throw Refusal.rpc(-32601, "Method not found.");
    };
  }

  private static ObjectNode value(Session session, JsonNode value) {
    ObjectNode result = Json.object().put("sessionId", session.id());
    result.set("value", value);
    return result;
  }

  private MediaObject create(Call call, Session session) {
    String type = call.required("type").asString();
    MediaObject made =
        switch (type.startsWith("kurento.") ? type.substring("kurento.".length()) : type) {
          case "MediaPipeline" -> kms.makePipeline();
          case "WebRtcEndpoint" -> kms.makeEndpoint(pipeline(call));
          default ->
              throw new Refusal(
                  40108, "MEDIA_OBJECT_NOT_AVAILABLE", "Factory '" + type + "' not found");
        };
    return kms.get(made.id(), session);
  }

  private Pipeline pipeline(Call call) {
    JsonNode params = call.params() == null ? null : call.params().get("constructorParams");
    if (params == null) {
      throw Refusal.marshal("'constructorParams' is required");
    }
    String id = new Params(params).text("mediaPipeline");
    if (kms.get(id) instanceof Pipeline pipeline) {
      return pipeline;
    }
    throw Refusal.noObject(id);
  }

  private JsonNode invoke(Call call, Session session) {
    String operation = call.required("operation").asString();
    MediaObject object = kms.get(call.required("object").asString(), session);
    @Nullable JsonNode values = call.params() == null ? null : call.params().get("operationParams");
    Params params = new Params(values);
    return switch (object) {
      case Manager _ -> new ManagerOperations(kms).invoke(operation, params);
      case Pipeline pipeline -> ObjectOperations.invoke(pipeline, operation, params);
      case Endpoint endpoint -> new EndpointOperations(kms, endpoint).invoke(operation, params);
    };
  }

  private String subscribe(Call call, Session session) {
    String type = call.required("type").asString();
    MediaObject object = kms.get(call.required("object").asString(), session);
    return kms.events().subscribe(session, object, type);
  }

  private ObjectNode unsubscribe(Call call, Session session) {
    kms.events().unsubscribe(call.required("subscription").asString());
    return Json.object().put("sessionId", session.id());
  }

  private ObjectNode release(Call call, Session session) {
    MediaObject object = kms.find(call.required("object").asString());
    if (object != null) {
      kms.release(object);
    }
    return Json.object().put("sessionId", session.id());
  }

  private ObjectNode unref(Call call, Session session) {
    MediaObject object = kms.find(call.required("object").asString());
    if (object != null) {
      kms.letGo(object, session);
    }
    return Json.object().put("sessionId", session.id());
  }

  private ObjectNode describe(Call call, Session session) {
    MediaObject object = kms.get(call.required("object").asString(), session);
    ArrayNode hierarchy = Json.texts(object.ancestors());
    ObjectNode result =
        Json.object()
            .put("sessionId", session.id())
            .put("type", object.type())
            .put("qualifiedType", "kurento." + object.type());
    result.set("hierarchy", hierarchy);
    return result;
  }
}
