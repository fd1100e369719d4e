package hearth.media.kurento.standin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** What has an id on the server. */
abstract sealed class MediaObject permits Manager, Pipeline, Endpoint {
  private final String id;
  private final long created = System.currentTimeMillis() / 1000;
  private final Map<String, String> tags = new TreeMap<>();
  private final Map<String, JsonNode> properties = new LinkedHashMap<>();
  private String name;
  private boolean tagsInEvents;

  MediaObject(String id) {
    this.id = id;
    this.name = id;
  }

  /** Without the module. */
  abstract String type();

  /** From the nearest on. */
  abstract List<String> ancestors();

  /** What can be subscribed to. */
  abstract Set<String> eventTypes();

  abstract @Nullable MediaObject parent();

  String id() {
    return id;
  }

  /** In seconds since the epoch. */
  long created() {
    return created;
  }

  String name() {
    return name;
  }

  void name(String name) {
    this.name = name;
  }

  Map<String, String> tags() {
    return tags;
  }

  Map<String, JsonNode> properties() {
    return properties;
  }

  boolean tagsInEvents() {
    return tagsInEvents;
  }

  void tagsInEvents(boolean sent) {
    tagsInEvents = sent;
  }

  ArrayNode tagList() {
    ArrayNode list = Json.array();
    tags.forEach((key, value) -> list.add(Json.typed("Tag").put("key", key).put("value", value)));
    return list;
  }
}
