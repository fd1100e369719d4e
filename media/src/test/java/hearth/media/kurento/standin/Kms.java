package hearth.media.kurento.standin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that one life of the server knows; a restart begins with another. Loop only. */
final class Kms {
  private final String id = UUID.randomUUID().toString();
  private final Manager manager = new Manager();
  private final Map<String, MediaObject> objects = new LinkedHashMap<>();
  private final Sessions sessions = new Sessions();
  private final Random random;
  private final Loop loop;
  private final Events events;
  private final Flow flow;
  private double pace;
  private int endpointsEver;
  private boolean over;

  Kms(Loop loop, long seed, double pace) {
    this.loop = loop;
    this.pace = pace;
    random = new Random(seed);
    events = new Events(loop);
    flow = new Flow(this);
    objects.put(Manager.ID, manager);
  }

  String id() {
    return id;
  }

  Sessions sessions() {
    return sessions;
  }

  Events events() {
    return events;
  }

  Flow flow() {
    return flow;
  }

  Loop loop() {
    return loop;
  }

  void pace(double factor) {
    pace = factor;
  }

  /** Milliseconds to wait for what takes the real server that long. */
  double paced(double millis) {
    return millis * pace;
  }

  /** A moment: nothing, so that it comes before the reply, or a little, so that it comes after. */
  double moment() {
    return random.nextInt(3) == 0 ? 0 : random.nextDouble(2);
  }

  boolean over() {
    return over;
  }

  void end() {
    over = true;
    events.end();
  }

  @Nullable MediaObject find(String object) {
    return objects.get(object);
  }

  MediaObject get(String object) {
    MediaObject found = objects.get(object);
    if (found == null) {
      throw Refusal.noObject(object);
    }
    return found;
  }

  /** Held by this session from now on, with what it is part of. */
  MediaObject get(String object, Session session) {
    MediaObject found = get(object);
    for (MediaObject each = found; each != null; each = each.parent()) {
      session.objects().add(each.id());
    }
    return found;
  }

  Stream<MediaObject> objects() {
    return objects.values().stream();
  }

  Pipeline makePipeline() {
    return made(new Pipeline());
  }

  Endpoint makeEndpoint(Pipeline pipeline) {
    endpointsEver++;
    Endpoint endpoint = new Endpoint(pipeline, endpointsEver);
    pipeline.children().add(endpoint);
    return made(endpoint);
  }

  private <T extends MediaObject> T made(T object) {
    objects.put(object.id(), object);
    events.raiseAfter(moment(), manager, "ObjectCreated", Json.object().put("object", object.id()));
    return object;
  }

  void release(MediaObject object) {
    if (objects.get(object.id()) != object) {
      return;
    }
    switch (object) {
      case Manager _ -> {}
      case Pipeline pipeline -> {
        List.copyOf(pipeline.children()).forEach(this::release);
        gone(pipeline);
      }
      case Endpoint endpoint -> {
        endpoint.pipeline().children().remove(endpoint);
        endpoint.release();
        flow.released(endpoint);
        gone(endpoint);
      }
    }
  }

  private void gone(MediaObject object) {
    objects.remove(object.id());
    events.forget(object);
    loop.after(
        1,
        () -> events.raise(manager, "ObjectDestroyed", Json.object().put("objectId", object.id())));
  }

  /** This session holds it no more; what nobody holds goes. */
  void letGo(MediaObject object, Session session) {
    if (object instanceof Pipeline pipeline) {
      List.copyOf(pipeline.children()).forEach(child -> letGo(child, session));
    }
    session.objects().remove(object.id());
    if (!sessions.anyHolds(object.id())) {
      release(object);
    }
  }

  /** What nobody else holds goes with it. */
  void closeSession(Session session) {
    sessions.forget(session.id());
    events.forget(session);
    Consumer<MediaObject> let =
        object -> {
          if (session.objects().contains(object.id()) && !sessions.anyHolds(object.id())) {
            release(object);
          }
        };
    List.copyOf(objects.values()).reversed().forEach(let);
  }
}
