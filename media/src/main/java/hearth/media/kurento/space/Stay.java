package hearth.media.kurento.space;

import hearth.media.MediaSpace;
import hearth.media.kurento.server.Pipeline;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * A session's stay on media servers, from the first pipeline to its close. In the space's mailbox,
 * but for what any thread may ask.
 */
final class Stay implements Lifeline.Owner {
  /** Speaking is told at most this often. */
  private static final Duration LISTEN = Duration.ofMillis(200);

  private final Ground ground;
  private final Space space;
  private final Sampling sampling;
  private final Lifeline lifeline;
  private final MediaSpace held;
  private final Runnable onEnd;
  private final CompletableFuture<MediaSpace> opened = new CompletableFuture<>();
  private final CompletableFuture<@Nullable Void> ended = new CompletableFuture<>();
  private volatile boolean served;

  /**
   * @param held the space as others hold it, once it is open
   */
  Stay(Ground ground, Space space, Sampling sampling, MediaSpace held, Runnable onEnd) {
    this.ground = ground;
    this.space = space;
    this.sampling = sampling;
    this.held = held;
    this.onEnd = onEnd;
    this.lifeline = new Lifeline(ground, this);
  }

  void ask() {
    lifeline.ask();
  }

  /** Any thread. */
  CompletableFuture<MediaSpace> opened() {
    return opened;
  }

  /** Any thread. */
  CompletableFuture<@Nullable Void> ended() {
    return ended;
  }

  /** Any thread: whether there is a server now, as far as anybody knows. */
  boolean isServed() {
    return served;
  }

  void end() {
    end(new IllegalStateException("closed while it opened"));
  }

  /** Whoever waits for the opening hears of it when nothing is left of the space. */
  private void end(Throwable why) {
    if (ended.complete(null)) {
      served = false;
      space.close();
      lifeline.close();
      onEnd.run();
      opened.completeExceptionally(why);
    }
  }

  @Override
  public void begins(Pipeline pipeline, boolean again) {
    if (again) {
      ground.tally().warn("remade-session");
    }
    served = true;
    space.links().begin(pipeline);
    if (!again) {
      listen();
      read();
      opened.complete(held);
    }
  }

  @Override
  public void ends() {
    served = false;
    space.links().end();
  }

  @Override
  public void missed() {
    space.links().missed();
  }

  @Override
  public void never(Throwable why) {
    end(why);
  }

  private void listen() {
    if (!ended.isDone()) {
      space.listen(System.nanoTime());
      ground.after(LISTEN, this::listen);
    }
  }

  private void read() {
    if (!ended.isDone()) {
      sampling.sample().whenComplete((_, _) -> ground.after(ground.terms().sample(), this::read));
    }
  }
}
