package hearth.room;

import hearth.media.MediaSpace;
import hearth.media.RoutingPlan;
import hearth.practice.SeatId;
import hearth.practice.SessionId;
import hearth.room.Routing.Pair;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The plans a media space was given and what became of them. What it does not confirm in time is
 * made so by cutting links, and those people have none until it does. On the room's thread.
 */
final class Routes {
  private static final Logger LOG = LoggerFactory.getLogger(Routes.class);

  /** How long the plane has to confirm a withdrawal; then links are cut. */
  static final Duration CONFIRM = Duration.ofSeconds(1);

  /** How long before a plan that failed is given again. */
  static final Duration AGAIN = Duration.ofSeconds(1);

  private final SessionId session;
  private final MediaSpace space;
  private final Peers peers;
  private final Consumer<Runnable> post;
  private final Timer timer;
  private final Runnable onFreed;
  private final Map<SeatId, Long> barred = new HashMap<>();
  private Routing standing = Routing.NOTHING;
  private long version;
  private boolean over;

  /**
   * Nothing flows yet.
   *
   * @param onFreed people whose links were cut may have new ones
   */
  Routes(
      SessionId session,
      MediaSpace space,
      Peers peers,
      Consumer<Runnable> post,
      Timer timer,
      Runnable onFreed) {
    this.session = session;
    this.space = space;
    this.peers = peers;
    this.post = post;
    this.timer = timer;
    this.onFreed = onFreed;
  }

  MediaSpace space() {
    return space;
  }

  /** The last plan given, whether it was confirmed or not. */
  Routing standing() {
    return standing;
  }

  /**
   * Whether this person's links were cut because a withdrawal was not confirmed, and still is not.
   */
  boolean bars(SeatId seat) {
    return barred.containsKey(seat);
  }

  void close() {
    over = true;
    space.close();
  }

  /**
   * Takes away what this grants no longer, and adds nothing.
   *
   * @return completes once none of that is forwarded any more
   */
  CompletableFuture<@Nullable Void> withdraw(Routing allowed) {
    var kept = standing.only(allowed);
    if (kept.equals(standing)) {
      return CompletableFuture.completedFuture(null);
    }
    var lost = standing.lostIn(kept);
    var done = new CompletableFuture<@Nullable Void>();
    route(kept, lost, done);
    if (!done.isDone()) {
      long plan = version;
      later(CONFIRM, () -> cutUnlessDone(plan, lost, done));
    }
    return done;
  }

  void grant(Routing next) {
    if (!next.equals(standing)) {
      route(next, Set.of(), new CompletableFuture<>());
    }
  }

  private void route(Routing next, Set<Pair> lost, CompletableFuture<@Nullable Void> done) {
    standing = next;
    long plan = ++version;
    var stage = attempt(() -> space.route(new RoutingPlan(plan, next.feeds())));
    var future = stage.toCompletableFuture();
    if (future.isDone() && !future.isCompletedExceptionally()) {
      confirmed(plan, done);
    } else {
      stage.whenComplete((_, why) -> post.accept(() -> ended(plan, lost, done, why)));
    }
  }

  private void ended(
      long plan, Set<Pair> lost, CompletableFuture<@Nullable Void> done, @Nullable Throwable why) {
    if (over) {
      done.complete(null);
    } else if (why == null) {
      confirmed(plan, done);
    } else {
      LOG.error("session {}: the media plane did not take plan {}", session, plan, why);
      later(AGAIN, () -> giveAgain(plan));
      cutUnlessDone(plan, lost, done);
    }
  }

  private void confirmed(long plan, CompletableFuture<@Nullable Void> done) {
    // A plan is the whole state: with it every withdrawal before it has come true.
    boolean freed = barred.values().removeIf(needed -> needed <= plan);
    done.complete(null);
    if (freed) {
      onFreed.run();
    }
  }

  private void giveAgain(long plan) {
    if (!over && plan == version) {
      route(standing, Set.of(), new CompletableFuture<>());
    }
  }

  private void cutUnlessDone(long plan, Set<Pair> lost, CompletableFuture<@Nullable Void> done) {
    if (done.isDone()) {
      return;
    }
    if (!over && !lost.isEmpty()) {
      var cut = peers.cut(lost, space);
      LOG.warn("session {}: plan {} not confirmed; cut the links of {}", session, plan, cut);
      cut.forEach(seat -> barred.put(seat, plan));
    }
    done.complete(null);
  }

  private void later(Duration wait, Runnable then) {
    timer.after(wait, () -> post.accept(then));
  }

  /** A plane that throws instead of failing later is no reason for the room to stop. */
  static <T> CompletionStage<T> attempt(Supplier<CompletionStage<T>> call) {
    try {
      return call.get();
    } catch (RuntimeException e) {
      return CompletableFuture.failedFuture(e);
    }
  }
}
