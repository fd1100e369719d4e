package hearth.media.fake;

import hearth.media.RoutingPlan;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Plans that a slow or broken plane has not made so yet, in order. Guarded by its space. */
final class HeldRoutes {
  /** One plan that waits, and who waits for it. */
  record Held(RoutingPlan plan, CompletableFuture<@Nullable Void> done) {}

  private static final int MOST = 1_000;

  private final Queue<Held> waiting = new ArrayDeque<>();
  private boolean holding;

  void hold() {
    holding = true;
  }

  boolean holding() {
    return holding;
  }

  void add(Held held) {
    if (waiting.size() >= MOST) {
      throw new IllegalStateException("more than " + MOST + " plans held");
    }
    waiting.add(held);
  }

  int size() {
    return waiting.size();
  }

  /** Ends the holding and gives up what waited. */
  List<Held> release() {
    holding = false;
    List<Held> all = new ArrayList<>(waiting);
    waiting.clear();
    return all;
  }
}
