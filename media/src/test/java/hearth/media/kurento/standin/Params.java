package hearth.media.kurento.standin;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The {@code operationParams} of an operation. */
record Params(@Nullable JsonNode values) {
  int count() {
    return values == null ? 0 : values.size();
  }

  @Nullable JsonNode find(String name) {
    return values == null ? null : values.get(name);
  }

  /** Anything but nothing can be read as a text. */
  String text(String name) {
    JsonNode value = required(name);
    if (value == null || value.isContainer()) {
      throw wrong(name, "string");
    }
    return value.asString();
  }

  long integer(String name) {
    JsonNode value = required(name);
    if (value == null || !value.isIntegralNumber()) {
      throw wrong(name, "integer");
    }
    return value.asLong();
  }

  boolean truth(String name) {
    JsonNode value = required(name);
    if (value == null || !value.isBoolean()) {
      throw wrong(name, "boolean");
    }
    return value.asBoolean();
  }

  JsonNode object(String name) {
    JsonNode value = required(name);
    if (value == null || !value.isObject()) {
      throw wrong(name, "object");
    }
    return value;
  }

  private @Nullable JsonNode required(String name) {
    if (values == null) {
      throw Refusal.marshal("'operationParams' is required");
    }
    return values.get(name);
  }

  private static Refusal wrong(String name, String type) {
    return Refusal.marshal("'" + name + "' parameter should be a " + type);
  }

  MediaType medium() {
    return MediaType.parse(text("mediaType"));
  }

  /** The media named, or all. */
  Set<MediaType> media() {
    JsonNode named = find("mediaType");
    return named == null
        ? EnumSet.allOf(MediaType.class)
        : EnumSet.of(MediaType.parse(named.asString()));
  }
}
