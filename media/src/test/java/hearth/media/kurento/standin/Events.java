package hearth.media.kurento.standin;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** Subscriptions, and what is told to them. */
final class Events {
  private static final double SHUFFLE_MS = 15;

  private record Subscription(String id, Session session, String object, String type) {}

  private final Loop loop;
  private final List<Subscription> subscriptions = new ArrayList<>();
  private final List<Runnable> held = new ArrayList<>();
  private boolean shuffled;
  private boolean over;

  Events(Loop loop) {
    this.loop = loop;
  }

  String subscribe(Session session, MediaObject object, String type) {
    if (!object.eventTypes().contains(type)) {
      throw new Refusal(
          40106, "MEDIA_OBJECT_EVENT_NOT_SUPPORTED", "Event '" + type + "' not supported");
    }
    String id = UUID.randomUUID().toString();
    subscriptions.add(new Subscription(id, session, object.id(), type));
    return id;
  }

  void unsubscribe(String id) {
    subscriptions.removeIf(each -> each.id().equals(id));
  }

  void forget(MediaObject object) {
    subscriptions.removeIf(each -> each.object().equals(object.id()));
  }

  void forget(Session session) {
    subscriptions.removeIf(each -> each.session() == session);
  }

  int subscriptions() {
    return subscriptions.size();
  }

  /** From now on bursts of events arrive the wrong way round. */
  void shuffle(boolean wanted) {
    shuffled = wanted;
  }

  void end() {
    over = true;
  }

  /** Tells it now; what has no type of its own says none. */
  void raise(MediaObject object, String type, ObjectNode data) {
    data.put("source", object.id());
    data.put("timestampMillis", Long.toString(System.currentTimeMillis()));
    data.set("tags", object.tagsInEvents() ? object.tagList() : Json.array());
    if (!data.has("type") && !type.startsWith("Object")) {
      data.put("type", type);
    }
    ObjectNode value = Json.object().put("object", object.id()).put("type", type);
    value.set("data", data);
    ObjectNode params = Json.object();
    params.set("value", value);
    ObjectNode frame = Json.object().put("jsonrpc", "2.0").put("method", "onEvent");
    frame.set("params", params);
    hearers(object, type).toList().forEach(session -> send(session, frame));
  }

  /** Tells it in a moment, before or after whatever comes meanwhile. */
  void raiseAfter(double millis, MediaObject object, String type, ObjectNode data) {
    if (millis <= 0) {
      raise(object, type, data);
    } else {
      loop.after(millis, () -> raise(object, type, data));
    }
  }

  /** A session that subscribed twice is told once. */
  private Stream<Session> hearers(MediaObject object, String type) {
    return subscriptions.stream()
        .filter(each -> each.object().equals(object.id()) && each.type().equals(type))
        .map(Subscription::session)
        .distinct();
  }

  private void send(Session session, ObjectNode frame) {
    Runnable sending =
        () -> {
          Connection connection = session.connection();
          if (connection != null && !over) {
            connection.send(frame);
          }
        };
    if (!shuffled) {
      sending.run();
      return;
    }
    if (held.isEmpty()) {
      loop.after(SHUFFLE_MS, this::release);
    }
    held.add(sending);
  }

  private void release() {
    List<Runnable> reversed = List.copyOf(held).reversed();
    held.clear();
    reversed.forEach(Runnable::run);
  }
}
