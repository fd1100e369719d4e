package hearth.media.kurento.standin;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** An error reply of the server. */
sealed class Refusal extends RuntimeException permits NoReference {
  private static final long serialVersionUID = 1L;

  private final int code;
  private final @Nullable String type;

  Refusal(int code, @Nullable String type, String message) {
    super(message);
    this.code = code;
    this.type = type;
  }

  static Refusal rpc(int code, String message) {
    return new Refusal(code, null, message);
  }

  static Refusal missing(String parameter) {
    return rpc(-32000, "'" + parameter + "' parameter is required");
  }

  static Refusal marshal(String message) {
    return new Refusal(40001, "MARSHALL_ERROR", message);
  }

  static Refusal noSession() {
    return new Refusal(40007, "INVALID_SESSION", "Invalid session");
  }

  static Refusal malformed(String message) {
    return new Refusal(40008, "MALFORMED_TRANSACTION", message);
  }

  static Refusal noObject(String id) {
    return new Refusal(40101, "MEDIA_OBJECT_NOT_FOUND", "Object '" + id + "' not found");
  }

  static Refusal badSdp(String message) {
    return new Refusal(40201, "SDP_PARSE_ERROR", message);
  }

  static Refusal alreadyNegotiated() {
    return new Refusal(40208, "SDP_END_POINT_ALREADY_NEGOTIATED", "Endpoint already negotiated");
  }

  /** The value of {@code error}. */
  ObjectNode json() {
    ObjectNode error = Json.object().put("code", code).put("message", String.valueOf(getMessage()));
    if (type != null) {
      error.set("data", Json.object().put("type", type));
    }
    return error;
  }
}
