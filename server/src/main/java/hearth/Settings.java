package hearth;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one node is told before it starts.
 *
 * @param listen where browsers come; port 0 for any
 * @param tls null for plain HTTP
 * @param origin where people find it when a proxy stands before it; null when none does
 * @param admin the operator's listener
 * @param mediaPort the one UDP port of sound and picture; 0 for any
 * @param mediaAddresses offered besides this machine's own
 */
record Settings(
    InetSocketAddress listen,
    @Nullable Tls tls,
    @Nullable URI origin,
    InetSocketAddress admin,
    int mediaPort,
    List<InetAddress> mediaAddresses) {
  Settings {
    mediaAddresses = List.copyOf(mediaAddresses);
  }

  /** Whether browsers speak https to us, or to the proxy before us. */
  boolean secure() {
    return tls != null || (origin != null && "https".equals(origin.getScheme()));
  }

  /** Where the certificate is from. */
  sealed interface Tls {
    /** Made at start, for a few computers in one house. */
    record SelfSigned() implements Tls {}

    /** PEM files. */
    record Files(Path certificates, Path key) implements Tls {}
  }
}
