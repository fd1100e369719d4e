package hearth.media;

import java.util.concurrent.CompletionStage;

/**
 * Where sound and picture run. One contract suite ({@code MediaPlaneContract}) runs on every
 * implementation.
 */
public interface MediaPlane extends AutoCloseable {
  /** Opens the media of one session. Opening an id that is open closes the earlier space first. */
  CompletionStage<MediaSpace> open(SpaceId id, MediaEvents events);

  /** Counters for the operator: opaque ids only, never a name. Monotonic while a space is open. */
  MediaCounters counters();

  @Override
  void close();
}
