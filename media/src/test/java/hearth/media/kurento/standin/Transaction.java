package hearth.media.kurento.standin;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Calls one after the other, cut after the first that fails; what was done stays. */
final class Transaction {
  private static final String REFERENCE = "newref:";

  private final Methods methods;
  private final Session session;
  private final ArrayNode replies = Json.array();

  Transaction(Methods methods, Session session) {
    this.methods = methods;
    this.session = session;
  }

  /** The replies to those that were tried. */
  ArrayNode answer(Call transaction) {
    JsonNode operations = transaction.required("operations");
    for (int next = 0; next < operations.size(); next++) {
      if (!operation(next, operations.get(next))) {
        break;
      }
    }
    return replies;
  }

  private boolean operation(int number, JsonNode frame) {
    JsonNode id = frame.get("id");
    if (id == null || id.asInt(-1) != number) {
      throw Refusal.malformed("Id of request '" + number + "' should be '" + number + "'");
    }
    ObjectNode reply = Json.object().put("id", number).put("jsonrpc", "2.0");
    replies.add(reply);
    try {
      reply.set("result", methods.answer(Call.of(resolved(frame)), session));
      return true;
    } catch (Refusal refusal) {
      if (refusal instanceof NoReference) {
        throw refusal;
      }
      reply.set("error", refusal.json());
      return false;
    }
  }

  /** With ids in the place of references to what an earlier call made. */
  private JsonNode resolved(JsonNode node) {
    if (node.isString()) {
      String text = node.stringValue();
      return text.startsWith(REFERENCE) ? made(text.substring(REFERENCE.length())) : node;
    }
    if (node.isObject()) {
      ObjectNode object = Json.object();
      node.properties().forEach(each -> object.set(each.getKey(), resolved(each.getValue())));
      return object;
    }
    if (node.isArray()) {
      ArrayNode array = Json.array();
      node.forEach(each -> array.add(resolved(each)));
      return array;
    }
    return node;
  }

  private JsonNode made(String number) {
    JsonNode value = replies.path(parsed(number)).path("result").path("value");
    if (!value.isString()) {
      throw new NoReference(number);
    }
    return value;
  }

  private static int parsed(String number) {
    try {
      return Integer.parseInt(number);
    } catch (NumberFormatException e) {
      throw new NoReference(number);
    }
  }
}
