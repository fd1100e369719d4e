package hearth.media.kurento.server;

import java.util.List;
import java.util.concurrent.CompletionStage;

/**
 * One session's pipeline on one media server. Calls end within the configured time: with their
 * result, or with {@link MediaServerFault}.
 */
public interface Pipeline {
  /** For logs: the server's name. */
  String server();

  /**
   * Makes an endpoint with its listeners and bandwidths in place; what was made of it in vain is
   * released.
   */
  CompletionStage<Endpoint> endpoint(Purpose purpose, EndpointEvents events);

  /**
   * Takes wires away, then lays others, in this order and in one transaction. After a failure it is
   * not known which of them were done; each may be given again, whatever became of it.
   *
   * @return completes when the server has confirmed all
   */
  CompletionStage<Void> rewire(List<Wire> away, List<Wire> laid);

  /** Releases it with all endpoints; tried again while the server lives. */
  void release();
}
