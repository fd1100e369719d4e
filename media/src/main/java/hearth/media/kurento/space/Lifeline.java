package hearth.media.kurento.space;

import hearth.media.kurento.server.Pipeline;
import hearth.media.kurento.server.PipelineEvents;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A session's pipeline, and the next one when its server dies: asked for at once, and again and
 * again until there is one. In the space's mailbox.
 */
final class Lifeline {
  private static final Logger LOG = LoggerFactory.getLogger(Lifeline.class);

  /** Apart by chance, so that the sessions of a dead server do not all ask at once. */
  private static final int AGAIN_MILLIS = 250;

  private static final int JITTER_MILLIS = 100;

  /** What becomes of the pipeline. */
  interface Owner {
    /**
     * This one serves from now on.
     *
     * @param again whether there was an earlier one
     */
    void begins(Pipeline pipeline, boolean again);

    void ends();

    void missed();

    /** There is no server for the first one, so there is no session. */
    void never(Throwable why);
  }

  private final Ground ground;
  private final Owner owner;
  private @Nullable Pipeline pipeline;
  private @Nullable Life life;
  private boolean lived;
  private boolean closed;

  Lifeline(Ground ground, Owner owner) {
    this.ground = ground;
    this.owner = owner;
  }

  void ask() {
    if (closed) {
      return;
    }
    Life asked = new Life();
    life = asked;
    ground
        .terms()
        .pool()
        .pipeline(ground.id().value(), asked)
        .whenComplete((made, why) -> ground.mailbox().post(() -> asked.made(made, why)));
  }

  void close() {
    closed = true;
    life = null;
    Pipeline last = pipeline;
    pipeline = null;
    if (last != null) {
      last.release();
    }
  }

  private void again() {
    int millis = AGAIN_MILLIS + ThreadLocalRandom.current().nextInt(JITTER_MILLIS);
    ground.after(Duration.ofMillis(millis), this::ask);
  }

  /** One pipeline's time. Its end may be told before it has begun. */
  private final class Life implements PipelineEvents {
    private boolean over;

    void made(@Nullable Pipeline made, @Nullable Throwable why) {
      if (this != life || closed) {
        if (made != null) {
          made.release();
        }
      } else if (made != null && !over) {
        LOG.info("{}: runs on {}", ground.name(), made.server());
        boolean again = lived;
        lived = true;
        pipeline = made;
        owner.begins(made, again);
      } else if (lived || why == null) {
        again();
      } else {
        close();
        owner.never(why);
      }
    }

    @Override
    public void over() {
      ground.mailbox().post(this::end);
    }

    private void end() {
      over = true;
      Pipeline ended = pipeline;
      if (this == life && ended != null) {
        LOG.warn("{}: {} is gone", ground.name(), ended.server());
        pipeline = null;
        owner.ends();
        ask();
      }
    }

    @Override
    public void missed() {
      ground
          .mailbox()
          .post(
              () -> {
                if (this == life && pipeline != null) {
                  owner.missed();
                }
              });
    }
  }
}
