package hearth.media.kurento.standin;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the server tells about itself. */
final class ManagerOperations {
  private static final String VERSION = "7.3.0";
  private static final int CPUS = 2;
  private static final int MEMORY_KIB = 31_996;

  private final Kms kms;

  ManagerOperations(Kms kms) {
    this.kms = kms;
  }

  JsonNode invoke(String operation, Params params) {
    return switch (operation) {
      case "getInfo" -> info();
      case "getPipelines" -> pipelines();
      case "getSessions" -> sessions();
      case "getCpuCount" -> Json.number(CPUS);
      case "getUsedMemory" -> Json.number(MEMORY_KIB);
      case "getUsedCpu" -> {
        params.integer("interval");
        yield Json.MAPPER.getNodeFactory().numberNode(0.0);
      }
      default -> ObjectOperations.invoke(kms.get(Manager.ID), operation, params);
    };
  }

  /** Once listed they outlive the session that made them, whoever asked. */
  private JsonNode pipelines() {
    List<String> ids =
        kms.objects().filter(Pipeline.class::isInstance).map(MediaObject::id).toList();
    kms.sessions().listed().objects().addAll(ids);
    return Json.texts(ids);
  }

  /** With empty ones among them, as the real server has. */
  private JsonNode sessions() {
    ArrayNode ids = Json.texts(kms.sessions().ids());
    ids.insert(0, "");
    return ids;
  }

  private static JsonNode info() {
    ObjectNode info = Json.typed("ServerInfo").put("type", "KMS").put("version", VERSION);
    info.set("capabilities", Json.array().add("transactions"));
    info.set(
        "modules",
        Json.array()
            .add(module("core", List.of("HubPort", "MediaPipeline", "PassThrough")))
            .add(module("elements", List.of("RtpEndpoint", "WebRtcEndpoint"))));
    return info;
  }

  private static ObjectNode module(String name, List<String> factories) {
    ObjectNode module =
        Json.typed("ModuleInfo")
            .put("name", name)
            .put("version", VERSION)
            .put("generationTime", "Jan  1 2026 00:00:00");
    module.set("factories", Json.texts(factories));
    return module;
  }
}
