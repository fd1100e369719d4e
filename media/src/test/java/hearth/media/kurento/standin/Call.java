package hearth.media.kurento.standin;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One request, or one of a transaction's. */
record Call(String method, @Nullable JsonNode params) {
  static Call of(JsonNode frame) {
    return new Call(String.valueOf(Json.text(frame, "method")), frame.get("params"));
  }

  /** What goes by this name in the switches and counters; see {@link Standin}. */
  String name() {
    if (method.equals("connect")) {
      return "reconnect";
    }
    String operation = method.equals("invoke") ? find("operation") : null;
    return operation == null ? method : operation;
  }

  /** Its own name, and those of the calls inside. */
  List<String> names() {
    return Stream.concat(Stream.of(name()), operations().map(Call::name)).toList();
  }

  private Stream<Call> operations() {
    JsonNode operations = params == null ? null : params.get("operations");
    return operations == null ? Stream.of() : operations.valueStream().map(Call::of);
  }

  @Nullable String find(String key) {
    return params == null ? null : Json.text(params, key);
  }

  JsonNode required(String key) {
    if (params == null) {
      throw new Refusal(-32602, "INVALID_PARAMS", "'params' is required");
    }
    JsonNode value = params.get(key);
    if (value == null) {
      throw Refusal.missing(key);
    }
    return value;
  }
}
