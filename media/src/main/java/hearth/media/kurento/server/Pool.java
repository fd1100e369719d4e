package hearth.media.kurento.server;

import hearth.media.MediaCounters.ServerCount;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;

/** The media servers that are configured. Thread-safe; nothing blocks. */
public interface Pool extends AutoCloseable {
  /**
   * A pipeline for one more session, on the least loaded server that answers and has room.
   *
   * @param tag opaque name of the session, written on the pipeline for whoever looks at the server
   * @return fails with {@link MediaServerFault} when no server answers, has room, or makes it in
   *     time; asking again later is up to the caller
   */
  CompletionStage<Pipeline> pipeline(String tag, PipelineEvents events);

  List<ServerCount> counts();

  /** What an operator should look into, by name, since the start. */
  Map<String, Long> warnings();

  /** Releases what is ours as far as servers answer in time, and says goodbye. */
  @Override
  void close();
}
