package hearth.media.kurento.space;

import hearth.media.kurento.server.Endpoint;
import hearth.media.kurento.server.Pipeline;
import org.jspecify.annotations.Nullable;

/** What a link needs of its space to be served. In the space's mailbox. */
interface Making {
  /** Where endpoints are made now; null while there is no server. */
  @Nullable Pipeline pipeline();

  /** This link has another endpoint, or none: wires follow. */
  void changed(Link link);

  /** This endpoint was made in vain. */
  void discard(Endpoint endpoint);

  /** The server failed this link: its browser must open another. */
  void failed(Link link);
}
