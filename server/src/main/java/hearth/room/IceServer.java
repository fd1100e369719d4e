package hearth.room;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a browser finds a way through a closed network (STUN or TURN), as {@code RTCIceServer}.
 *
 * @param username null for one that asks for none, and so {@code credential}
 * @param only a browser may be reached through it alone, so that none but the relay sees its
 *     address
 */
public record IceServer(
    List<String> urls, @Nullable String username, @Nullable String credential, boolean only) {
  public IceServer(List<String> urls, @Nullable String username, @Nullable String credential) {
    this(urls, username, credential, false);
  }

  public IceServer {
    urls = List.copyOf(urls);
  }

  /** Without the credential: it must not stand in a log. */
  @Override
  public String toString() {
    return "IceServer" + urls;
  }
}
