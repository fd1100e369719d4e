package hearth.media.kurento.standin.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was told, by connection, object and type: each event as a text without what differs between
 * two servers, sorted, since they come in no order.
 */
final class Happenings {
  /** How often ICE says the same again is not the same twice; each word must come once. */
  private static final Set<String> REPEATED = Set.of("IceComponentStateChanged");

  private final Map<String, List<String>> told = new TreeMap<>();

  void add(int connection, JsonNode value) {
    String type = value.get("type").stringValue();
    String key = connection + " " + type + " " + value.get("object").stringValue();
    List<String> list = told.computeIfAbsent(key, _ -> new ArrayList<>());
    String text = text(value);
    if (!REPEATED.contains(type) || !list.contains(text)) {
      list.add(text);
      list.sort(null);
    }
  }

  private static String text(JsonNode value) {
    ObjectNode data = value.get("data").deepCopy().asObject();
    JsonNode at = data.get("timestampMillis");
    data.put("timestampMillis", at.isString() && at.stringValue().matches("\\d{13}") ? "now" : "?");
    Map<String, String> fields = new TreeMap<>();
    data.properties().forEach(each -> fields.put(each.getKey(), each.getValue().toString()));
    return new TreeSet<>(value.propertyNames()) + Volatile.hidden(fields.toString());
  }

  /** Whether all that the other has is here too, as often. */
  boolean holds(Happenings other) {
    return other.told.entrySet().stream()
        .allMatch(
            each -> {
              List<String> left = new ArrayList<>(told.getOrDefault(each.getKey(), List.of()));
              return each.getValue().stream().allMatch(left::remove);
            });
  }

  Map<String, List<String>> told() {
    return told;
  }
}
