package hearth.permissions;

import com.fasterxml.jackson.annotation.JsonTypeName;
import hearth.channel.wire.ClientMessage;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Frames as a browser writes and reads them. */
final class Frames {
  private static final JsonMapper JSON = new JsonMapper();

  private Frames() {}

  static String type(ClientMessage message) {
    return message.getClass().getAnnotation(JsonTypeName.class).value();
  }

  /** A frame of this message under that id. */
  static String of(ClientMessage message, String id) {
    var frame = JSON.createObjectNode().put("type", type(message));
    try {
      for (var field : message.getClass().getRecordComponents()) {
        var value = field.getAccessor().invoke(message);
        if (value != null) {
          put(frame, field.getName(), value);
        }
      }
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(e);
    }
    return frame.put("id", id).toString();
  }

  private static void put(ObjectNode frame, String name, Object value) {
    switch (value) {
      case Boolean it -> frame.put(name, it);
      case Integer it -> frame.put(name, it);
      case Long it -> frame.put(name, it);
      case List<?> all -> {
        var array = frame.putArray(name);
        all.forEach(each -> array.add(each.toString()));
      }
      default -> frame.put(name, value.toString());
    }
  }

  static JsonNode read(String frame) {
    return JSON.readTree(frame);
  }
}
