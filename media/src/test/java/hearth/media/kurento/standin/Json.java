package hearth.media.kurento.standin;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** JSON as the server writes it: keys in order of the alphabet. */
final class Json {
  static final JsonMapper MAPPER =
      JsonMapper.builder().enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED).build();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private Json() {}

  static ObjectNode object() {
    return NODES.objectNode();
  }

  static ArrayNode array() {
    return NODES.arrayNode();
  }

  static JsonNode nothing() {
    return NODES.nullNode();
  }

  static JsonNode text(String value) {
    return NODES.stringNode(value);
  }

  static JsonNode number(long value) {
    return NODES.numberNode(value);
  }

  static JsonNode truth(boolean value) {
    return NODES.booleanNode(value);
  }

  /** A value of one of the server's own types. */
  static ObjectNode typed(String type) {
    return object().put("__module__", "kurento").put("__type__", type);
  }

  static ArrayNode texts(Collection<String> values) {
    ArrayNode array = array();
    values.forEach(array::add);
    return array;
  }

  /** The text under this key, or null when it is missing or no text. */
  static @Nullable String text(JsonNode object, String key) {
    JsonNode value = object.get(key);
    return value == null || !value.isString() ? null : value.stringValue();
  }
}
