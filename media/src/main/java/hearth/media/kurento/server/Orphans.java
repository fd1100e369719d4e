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
 * Pipelines that an earlier life of this process, or of the connection, left on a server, or a call
 * whose reply was lost: found by their tags and released. Nobody else's are touched.
 */
final class Orphans {
  private static final Logger LOG = LoggerFactory.getLogger(Orphans.class);

  /** Looked at in one pass; the passes go on while there are more. */
  private static final int PASS = 500;

  private static final Duration AGAIN = Duration.ofSeconds(1);

  private final Life life;
  private final Owner owner;

  /** In the sweep of now, whose thread alone touches it. */
  private final Set<String> seen = new HashSet<>();

  private boolean wanted;
  private boolean sweeps;

  Orphans(Life life, Owner owner) {
    this.life = life;
    this.owner = owner;
  }

  /**
   * Looks through the server in its own time; ends with the life at the latest. If it does so
   * already, it begins again after that.
   */
  synchronized void sweep() {
    wanted = true;
    if (!sweeps) {
      sweeps = true;
      start();
    }
  }

  private void start() {
    Thread.ofVirtual().name("kurento-orphans-" + life.server).start(this::run);
  }

  private void run() {
    try {
      while (goesOn()) {
        seen.clear();
        while (!life.pipelines.isOver() && !swept()) {
          Thread.sleep(AGAIN);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized boolean goesOn() {
    sweeps = wanted && !life.pipelines.isOver();
    wanted = false;
    return sweeps;
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
      boolean ours = owner.owns(tags);
      if ((ours || tags.isEmpty()) && life.pipelines.awaits(Owner.birth(tags))) {
        return;
      }
      // Asked after that: what is no longer awaited is known by now, or nobody's.
      if (!ours) {
        life.letGo(pipeline);
      } else if (!life.pipelines.knows(pipeline.getId())) {
        LOG.info("{}: releases {}, which nobody holds", life.server, pipeline.getId());
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
