package hearth.room;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a browser finds a way through a closed network (STUN or TURN), as {@code RTCIceServer}.
 *
 * @param username null for one that asks for none, and so {@code credential}
 */
public record IceServer(List<String> urls, @Nullable String username, @Nullable String credential) {
  public IceServer {
    urls = List.copyOf(urls);
  }

  /** Without the credential: it must not stand in a log. */
  @Override
  public String toString() {
    return "IceServer" + urls;
  }
}
