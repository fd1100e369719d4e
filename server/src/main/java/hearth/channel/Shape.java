package hearth.channel;

import com.fasterxml.jackson.annotation.JsonTypeName;
import hearth.channel.wire.ClientMessage;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Whether a JSON tree has the fields of the message it names, of the right kind and size. Jackson
 * alone would take a missing number for 0, a 7 for "7" and null for anything.
 */
final class Shape {
  private static final Map<String, Map<String, RecordComponent>> MESSAGES = messages();
  private static final Set<String> IDS =
      Set.of("id", "client", "link", "step", "before", "flag", "breakout", "into");

  private Shape() {}

  /** What is wrong with it, or null when nothing is. */
  static @Nullable String wrong(JsonNode tree) {
    if (!tree.isObject()) {
      return "not an object";
    }
    JsonNode type = tree.get("type");
    Map<String, RecordComponent> fields =
        type == null || !type.isString() ? null : MESSAGES.get(type.asString());
    if (fields == null) {
      return "unknown type";
    }
    for (String name : tree.propertyNames()) {
      if (!name.equals("type") && !fields.containsKey(name)) {
        return "unknown field";
      }
    }
    for (RecordComponent field : fields.values()) {
      String wrong = wrong(field, tree.get(field.getName()));
      if (wrong != null) {
        return field.getName() + ": " + wrong;
      }
    }
    return null;
  }

  private static @Nullable String wrong(RecordComponent field, @Nullable JsonNode value) {
    if (value == null || value.isNull()) {
      return field.getAnnotatedType().isAnnotationPresent(Nullable.class) ? null : "missing";
    }
    Class<?> type = field.getType();
    if (type == int.class || type == Integer.class) {
      return wrongInt(value);
    }
    if (type == long.class || type == Long.class) {
      return value.isIntegralNumber() && value.canConvertToLong() ? null : "not a whole number";
    }
    if (type == boolean.class || type == Boolean.class) {
      return value.isBoolean() ? null : "neither true nor false";
    }
    return type == List.class ? wrongList(field, value) : wrongText(field.getName(), value);
  }

  private static @Nullable String wrongInt(JsonNode value) {
    return value.isIntegralNumber() && value.canConvertToInt() ? null : "not a whole number";
  }

  private static @Nullable String wrongList(RecordComponent field, JsonNode value) {
    if (!value.isArray() || value.size() > Limits.LIST) {
      return "not a list, or too long a one";
    }
    boolean numbers = field.getGenericType().getTypeName().contains("Integer");
    for (JsonNode element : value) {
      String wrong = numbers ? wrongInt(element) : wrongText("element", element);
      if (wrong != null) {
        return wrong;
      }
    }
    return null;
  }

  private static @Nullable String wrongText(String name, JsonNode value) {
    if (!value.isString()) {
      return "not a string";
    }
    int length = value.asString().length();
    if (IDS.contains(name)) {
      return length >= 1 && length <= Limits.ID_CHARS ? null : "not 1 to 64 characters";
    }
    return length <= (name.equals("sdp") ? Limits.SDP_CHARS : Limits.TEXT_CHARS)
        ? null
        : "too long";
  }

  private static Map<String, Map<String, RecordComponent>> messages() {
    Map<String, Map<String, RecordComponent>> messages = new TreeMap<>();
    for (Class<?> message : ClientMessage.class.getPermittedSubclasses()) {
      Map<String, RecordComponent> fields = new LinkedHashMap<>();
      Arrays.stream(message.getRecordComponents()).forEach(c -> fields.put(c.getName(), c));
      messages.put(message.getAnnotation(JsonTypeName.class).value(), fields);
    }
    return messages;
  }
}
