package hearth.media.kurento.server;

import com.google.gson.JsonElement;
import org.kurento.client.Continuation;

/** kurento-client has two interfaces for one thing; this passes on from the inner to the outer. */
final class Replies {
  private Replies() {}

  static org.kurento.jsonrpc.client.Continuation<JsonElement> to(Continuation<JsonElement> reply) {
    return new org.kurento.jsonrpc.client.Continuation<>() {
      @Override
      public void onSuccess(JsonElement result) {
        try {
          reply.onSuccess(result);
        } catch (Exception e) {
          throw new IllegalStateException(e);
        }
      }

      @Override
      public void onError(Throwable thrown) {
        try {
          reply.onError(thrown);
        } catch (Exception e) {
          throw new IllegalStateException(e);
        }
      }
    };
  }
}
