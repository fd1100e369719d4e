package hearth.media.kurento.standin.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Compares a reply of the double with a recorded one: the same keys, JSON types and values, but for
 * what no two servers share.
 */
final class Alike {
  /** Lists that the real server gives in no useful order. */
  private static final Set<String> UNORDERED =
      Set.of("getChildren", "getSourceConnections", "getSinkConnections");

  /** Measured values: only their JSON types are compared. */
  private static final Set<String> MEASURED =
      Set.of("getUsedMemory", "getUsedCpu", "getCreationTime", "getStats");

  private final Names names;

  Alike(Names names) {
    this.names = names;
  }

  void reply(@Nullable String operation, JsonNode recorded, JsonNode actual) {
    String where = operation == null ? "reply" : operation;
    if (operation != null && recorded.path("result").has("value")) {
      JsonNode theirs = recorded.get("result").get("value");
      JsonNode mine = actual.path("result").path("value");
      if (value(where, operation, theirs, mine)) {
        same(where, without(recorded), without(actual));
        return;
      }
    }
    same(where, recorded, actual);
  }

  /** Whether this operation's value has a way of its own to be compared; then it was. */
  private boolean value(String where, String operation, JsonNode theirs, JsonNode mine) {
    if (UNORDERED.contains(operation)) {
      assertThat(sorted(mine)).as(where).isEqualTo(sorted(names.ours(theirs)));
    } else if (operation.equals("getStats") && theirs.isObject()) {
      statistics(where, theirs, mine);
    } else if (MEASURED.contains(operation)) {
      assertThat(kind(mine)).as(where).isEqualTo(kind(theirs));
    } else if (operation.equals("getSessions")) {
      // It holds empty ones and those of others.
      assertThat(mine.isArray()).as(where).isTrue();
      Set<JsonNode> all = new HashSet<>();
      mine.forEach(all::add);
      assertThat(all).as(where).contains(names.ours(theirs.get(theirs.size() - 1)));
    } else if (operation.equals("getInfo")) {
      modules(where, theirs.get("modules"), mine.path("modules"));
      same(where, without(theirs, "modules"), without(mine, "modules"));
    } else {
      return false;
    }
    return true;
  }

  /** Which there are differs between installations. */
  private void modules(String where, JsonNode theirs, JsonNode mine) {
    for (JsonNode module : mine) {
      assertThat(shape(without(module, "factories")))
          .as(where)
          .isEqualTo(shape(without(theirs.get(0), "factories")));
      module.get("factories").forEach(each -> assertThat(each.isString()).isTrue());
    }
  }

  private static void statistics(String where, JsonNode theirs, JsonNode mine) {
    assertThat(mine.propertyStream().map(each -> shape(each.getValue())).sorted().toList())
        .as(where)
        .isEqualTo(theirs.propertyStream().map(each -> shape(each.getValue())).sorted().toList());
    mine.properties()
        .forEach(
            each -> assertThat(each.getValue().get("id").stringValue()).isEqualTo(each.getKey()));
  }

  /** Keys with the types of their values, and what a statistic is called. */
  private static String shape(JsonNode object) {
    List<String> keys = new ArrayList<>();
    object.properties().forEach(each -> keys.add(each.getKey() + ":" + kind(each.getValue())));
    Collections.sort(keys);
    return object.path("__type__").asString() + keys;
  }

  private static String kind(JsonNode value) {
    return value.getNodeType() + (value.isFloatingPointNumber() ? " fraction" : "");
  }

  private static JsonNode without(JsonNode reply) {
    tools.jackson.databind.node.ObjectNode copy = reply.deepCopy().asObject();
    copy.get("result").asObject().remove("value");
    return copy;
  }

  private static JsonNode without(JsonNode object, String key) {
    tools.jackson.databind.node.ObjectNode copy = object.deepCopy().asObject();
    copy.remove(key);
    return copy;
  }

  private static List<String> sorted(JsonNode list) {
    return list.valueStream().map(JsonNode::toString).sorted().toList();
  }

  private void same(String where, JsonNode theirs, JsonNode mine) {
    assertThat(kind(mine)).as(where + ": " + theirs + " and " + mine).isEqualTo(kind(theirs));
    if (theirs.isObject()) {
      assertThat(new HashSet<>(mine.propertyNames()))
          .as(where)
          .isEqualTo(new HashSet<>(theirs.propertyNames()));
      theirs
          .properties()
          .forEach(
              each -> same(where + "." + each.getKey(), each.getValue(), mine.get(each.getKey())));
    } else if (theirs.isArray()) {
      assertThat(mine.size()).as(where + ": " + mine).isEqualTo(theirs.size());
      for (int i = 0; i < theirs.size(); i++) {
        same(where + "[" + i + "]", theirs.get(i), mine.get(i));
      }
    } else if (theirs.isString()) {
      text(where, Volatile.hidden(theirs.stringValue()), Volatile.hidden(mine.stringValue()));
    } else {
      assertThat(mine).as(where).isEqualTo(theirs);
    }
  }

  private void text(String where, String theirs, String mine) {
    if (!names.learn(theirs, mine)) {
      assertThat(mine).as(where).isEqualTo(names.ours(theirs));
    }
  }
}
