package hearth.media.kurento.server;

import java.net.URI;
import org.kurento.client.KurentoClient;
import org.kurento.client.MediaPipeline;
import org.kurento.jsonrpc.client.JsonRpcClientNettyWebSocket;

/** Another client of the same server. */
final class Thief {
  private Thief() {}

  /** Releases a pipeline that is not its own. */
  static void release(URI server, Pipeline pipeline) {
    KurentoClient client = KurentoClient.create(server.toString());
    client.getById(((KurentoPipeline) pipeline).id(), MediaPipeline.class).release();
    client.destroy();
  }

  /** Makes a pipeline with these tags, key and value in turn, and goes without a goodbye. */
  static void leaves(URI server, String... tags) {
    var socket = new JsonRpcClientNettyWebSocket(server.toString());
    KurentoClient client = KurentoClient.createFromJsonRpcClient(socket);
    MediaPipeline pipeline = client.createMediaPipeline();
    for (int i = 0; i < tags.length; i += 2) {
      pipeline.addTag(tags[i], tags[i + 1]);
    }
    client.destroy();
  }
}
