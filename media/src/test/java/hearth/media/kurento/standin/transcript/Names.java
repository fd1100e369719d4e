package hearth.media.kurento.standin.transcript;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the double calls that which the recorded server called otherwise. Names are learned where a
 * recorded reply first has one; what the client made up stays as it is.
 */
final class Names {
  private static final Pattern UUID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  private final Map<String, String> ours = new HashMap<>();

  /** In our words. What is not known is left. */
  String ours(String recorded) {
    return UUID.matcher(recorded).replaceAll(name -> ours.getOrDefault(name.group(), name.group()));
  }

  JsonNode ours(JsonNode recorded) {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    if (recorded.isString()) {
      return nodes.stringNode(ours(recorded.stringValue()));
    }
    if (recorded.isObject()) {
      ObjectNode object = nodes.objectNode();
      recorded.properties().forEach(each -> object.set(ours(each.getKey()), ours(each.getValue())));
      return object;
    }
    if (recorded.isArray()) {
      ArrayNode array = nodes.arrayNode();
      recorded.forEach(each -> array.add(ours(each)));
      return array;
    }
    return recorded;
  }

  /** Whether all names in it are known. */
  boolean know(JsonNode recorded) {
    return UUID.matcher(recorded.toString())
        .results()
        .allMatch(name -> ours.containsKey(name.group()));
  }

  /** Whatever the client sends before a server said it is the client's own. */
  void sent(JsonNode frame) {
    Matcher names = UUID.matcher(frame.toString());
    while (names.find()) {
      ours.putIfAbsent(names.group(), names.group());
    }
  }

  /** Learns from two texts that differ in names only, and says no to others. */
  boolean learn(String recorded, String actual) {
    if (!UUID.matcher(recorded).replaceAll("*").equals(UUID.matcher(actual).replaceAll("*"))) {
      return false;
    }
    Matcher theirs = UUID.matcher(recorded);
    Matcher mine = UUID.matcher(actual);
    while (theirs.find() && mine.find()) {
      ours.putIfAbsent(theirs.group(), mine.group());
    }
    return ours(recorded).equals(actual);
  }
}
