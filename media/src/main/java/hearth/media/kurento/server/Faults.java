package hearth.media.kurento.server;

import hearth.media.kurento.server.MediaServerFault.Kind;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.kurento.client.internal.server.KurentoServerException;
import org.kurento.jsonrpc.JsonRpcErrorException;
import org.kurento.jsonrpc.message.ResponseError;

/**
 * What kurento-client throws, in our words. Texts of the server and of the client never come along:
 * they may hold SDP and addresses.
 */
final class Faults {
  /** The error of a reply that never came because the connection went. */
  private static final int CONNECTION_CLOSED = 0;

  static final int NOT_ENOUGH_RESOURCES = 40009;
  private static final int UNKNOWN_SESSION = 40007;
  private static final int UNKNOWN_OBJECT = 40101;

  private Faults() {}

  static MediaServerFault of(String call, Throwable thrown) {
    if (thrown instanceof MediaServerFault fault) {
      return fault;
    }
    ResponseError error = error(thrown);
    return error == null
        ? new MediaServerFault(Kind.GONE, call + ": " + thrown.getClass().getSimpleName())
        : refused(call, error.getCode());
  }

  static MediaServerFault refused(String call, int code) {
    return new MediaServerFault(
        gone(code) ? Kind.GONE : Kind.REFUSED, call + ": error " + code, code);
  }

  private static boolean gone(int code) {
    return code == CONNECTION_CLOSED || code == UNKNOWN_SESSION || code == UNKNOWN_OBJECT;
  }

  /** Whether the server said that an object or a session of ours does not exist. */
  static boolean forgotten(MediaServerFault fault) {
    return fault.code() == UNKNOWN_OBJECT || fault.code() == UNKNOWN_SESSION;
  }

  /** Whether the SDP itself was refused (402xx), not its moment (negotiated already, no offer). */
  static boolean badOffer(MediaServerFault fault) {
    int code = fault.code();
    return code >= 40200 && code < 40300 && code != 40208 && code != 40209;
  }

  /** What a stage failed with, without the wrapping of stages in between. */
  static Throwable cause(Throwable thrown) {
    Throwable cause = thrown instanceof CompletionException ? thrown.getCause() : null;
    return cause == null ? thrown : cause;
  }

  private static @Nullable ResponseError error(Throwable thrown) {
    return switch (thrown) {
      case JsonRpcErrorException e -> e.getError();
      case KurentoServerException e -> e.getError();
      default -> null;
    };
  }
}
