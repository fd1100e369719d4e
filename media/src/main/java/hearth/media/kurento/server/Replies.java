package hearth.media.kurento.server;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import org.kurento.client.Continuation;
import org.kurento.jsonrpc.message.Response;

/** kurento-client has two interfaces for one thing; this passes on from the inner to the outer. */
final class Replies {
  private Replies() {}

  /** For a reply whose result does not matter. */
  static org.kurento.jsonrpc.client.Continuation<Response<JsonElement>> whole(
      Continuation<JsonElement> reply) {
    org.kurento.jsonrpc.client.Continuation<JsonElement> to = to(reply);
    return new org.kurento.jsonrpc.client.Continuation<>() {
      @Override
      public void onSuccess(Response<JsonElement> response) {
        to.onSuccess(JsonNull.INSTANCE);
      }

      @Override
      public void onError(Throwable thrown) {
        to.onError(thrown);
      }
    };
  }

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
