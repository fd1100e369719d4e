package hearth.practice;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The scenes a practice has: {@link FirstScenes}, until it changes or drops one, and those it has
 * written. Immutable.
 */
public record SceneLibrary(Map<String, Held> held) {
  static final SceneLibrary FIRST = new SceneLibrary(first());
  private static final int MOST = 100;

  /** Of the practice's own that were dropped, in case one of them is wanted again. */
  private static final int MOST_DROPPED = 100;

  public SceneLibrary {
    held = Collections.unmodifiableMap(new LinkedHashMap<>(held));
  }

  /** A scene as it was put last, dropped or not. */
  public record Held(Scene scene, boolean dropped) {}

  private static Map<String, Held> first() {
    var all = new LinkedHashMap<String, Held>();
    FirstScenes.ALL.forEach(scene -> all.put(scene.id(), new Held(scene, false)));
    return all;
  }

  /** Those that are offered. */
  public List<Scene> scenes() {
    return all(false);
  }

  /** Those that can be restored. */
  public List<Scene> dropped() {
    return all(true);
  }

  private List<Scene> all(boolean dropped) {
    return held.values().stream().filter(it -> it.dropped == dropped).map(Held::scene).toList();
  }

  PracticeDecision decide(PracticeCommand.OfScene command) {
    return switch (command) {
      case PracticeCommand.PutScene(var scene) -> put(scene);
      case PracticeCommand.DropScene(var id) -> drop(id);
      case PracticeCommand.RestoreScene(var id) -> restore(id);
    };
  }

  private PracticeDecision put(Scene scene) {
    var fault = scene.fault();
    if (fault != null) {
      return PracticeDecision.refused(fault);
    }
    boolean so = new Held(scene, false).equals(held.get(scene.id()));
    return so || hasRoomFor(scene.id())
        ? PracticeDecision.unless(so, new PracticeEvent.ScenePut(scene))
        : PracticeDecision.refused(PracticeRule.SC6);
  }

  private PracticeDecision drop(String id) {
    var there = held.get(id);
    return there == null
        ? PracticeDecision.refused(PracticeRule.SC8)
        : PracticeDecision.unless(there.dropped, new PracticeEvent.SceneDropped(id));
  }

  private PracticeDecision restore(String id) {
    var there = held.get(id);
    if (there == null) {
      return PracticeDecision.refused(PracticeRule.SC8);
    }
    return hasRoomFor(id)
        ? PracticeDecision.unless(!there.dropped, new PracticeEvent.SceneRestored(id))
        : PracticeDecision.refused(PracticeRule.SC6);
  }

  private boolean hasRoomFor(String id) {
    var there = held.get(id);
    return (there != null && !there.dropped) || scenes().size() < MOST;
  }

  SceneLibrary with(PracticeEvent.OfScene event) {
    return switch (event) {
      case PracticeEvent.ScenePut(var scene) -> with(new Held(scene, false));
      case PracticeEvent.SceneDropped(var id) -> turned(id, true).bounded();
      case PracticeEvent.SceneRestored(var id) -> turned(id, false);
    };
  }

  /** A scene that Hearth has ceased to ship may be one that is told of; then there is nothing. */
  private SceneLibrary turned(String id, boolean dropped) {
    var there = held.get(id);
    return there == null ? this : with(new Held(there.scene, dropped));
  }

  private SceneLibrary with(Held one) {
    var next = new LinkedHashMap<>(held);
    next.put(one.scene.id(), one);
    return new SceneLibrary(next);
  }

  private SceneLibrary bounded() {
    var own = dropped().stream().filter(scene -> FirstScenes.of(scene.id()) == null).toList();
    if (own.size() <= MOST_DROPPED) {
      return this;
    }
    var next = new LinkedHashMap<>(held);
    next.remove(own.getFirst().id());
    return new SceneLibrary(next);
  }
}
