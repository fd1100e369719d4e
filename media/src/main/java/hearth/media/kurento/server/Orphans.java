package hearth.media.kurento.server;

import hearth.media.kurento.server.MediaServerFault.Kind;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
  private final Set<String> seen = new HashSet<>();

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
      while (!life.pipelines.isOver() && !swept()) {
        Thread.sleep(AGAIN);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whether it has looked at all that there was. */
  private boolean swept() {
    try {
      List<MediaPipeline> strange =
          life.listed(life.patience().call()).stream().filter(this::isStrange).toList();
      strange.stream().limit(PASS).forEach(this::look);
      return strange.stream().noneMatch(this::isStrange);
    } catch (RuntimeException e) {
      return false;
    }
  }

  private boolean isStrange(MediaPipeline pipeline) {
    return !life.pipelines.knows(pipeline.getId()) && !seen.contains(pipeline.getId());
  }

  private void look(MediaPipeline pipeline) {
    try {
      List<Tag> tags = Life.await(life.calls.<List<Tag>>make("getTags", c -> pipeline.getTags(c)));
      // Asked once more: one that is being made is known before it has its tags.
      if (owner.owns(tags) && !life.pipelines.knows(pipeline.getId())) {
        LOG.info("{}: releases {} of an earlier life", life.server, pipeline.getId());
        life.tally.orphaned();
        life.releases.drop(pipeline);
      }
      seen.add(pipeline.getId());
    } catch (RuntimeException e) {
      if (!(Faults.cause(e) instanceof MediaServerFault fault && fault.kind() == Kind.LATE)) {
        seen.add(pipeline.getId());
      }
    }
  }
}
