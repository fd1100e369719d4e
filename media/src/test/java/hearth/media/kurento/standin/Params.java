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

  JsonNode get(String name) {
    if (values == null) {
      throw Refusal.marshal("'operationParams' is required");
    }
    JsonNode value = values.get(name);
    if (value == null) {
      throw Refusal.marshal("'" + name + "' parameter is required");
    }
    return value;
  }

  String text(String name) {
    return get(name).asString();
  }

  /** The media named, or all. */
  Set<MediaType> media() {
    JsonNode named = find("mediaType");
    return named == null
        ? EnumSet.allOf(MediaType.class)
        : EnumSet.of(MediaType.parse(named.asString()));
  }
}
