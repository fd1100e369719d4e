package hearth.media.kurento.server;

import java.time.Duration;
import java.util.List;
import org.kurento.client.MediaPipeline;
import org.kurento.client.Tag;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Pipelines that an earlier life of this process, or of the connection, left on a server: found by
 * their tags and released. Nobody else's are touched.
 */
final class Orphans {
  private static final Logger LOG = LoggerFactory.getLogger(Orphans.class);

  /** Looked at in one pass; the passes go on while there are more. */
  private static final int PASS = 500;

  private static final Duration AGAIN = Duration.ofSeconds(1);

  private final Life life;
  private final Owner owner;

  Orphans(Life life, Owner owner) {
    this.life = life;
    this.owner = owner;
  }

  /** Looks through the server in its own time; ends with the life at the latest. */
  void sweep() {
    Thread.ofVirtual().name("kurento-orphans-" + life.server).start(this::run);
  }

  private void run() {
    try {
      while (!life.isOver() && !swept()) {
        Thread.sleep(AGAIN);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean swept() {
    try {
      List<MediaPipeline> all = life.listed(life.patience().call());
      long found = all.stream().filter(this::isOrphan).limit(PASS).peek(this::release).count();
      if (found > 0) {
        LOG.info("{}: released {} pipelines of an earlier life", life.server, found);
      }
      return found < PASS;
    } catch (RuntimeException e) {
      return false;
    }
  }

  private boolean isOrphan(MediaPipeline pipeline) {
    if (life.knows(pipeline.getId())) {
      return false;
    }
    try {
      List<Tag> tags =
          Life.await(life.calls.<List<Tag>>make("getTags", reply -> pipeline.getTags(reply)));
      // Asked once more: one that is being made is known before it has its tags.
      return owner.owns(tags) && !life.knows(pipeline.getId());
    } catch (RuntimeException e) {
      // It is gone already, or the next pass will find it.
      return false;
    }
  }

  private void release(MediaPipeline pipeline) {
    life.tally.orphans.incrementAndGet();
    var _ = life.releases.release(pipeline);
  }
}
