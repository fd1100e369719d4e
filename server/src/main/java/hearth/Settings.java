package hearth;

import hearth.door.oidc.OidcSettings;
import hearth.help.HelpLines;
import hearth.http.TrustedProxies;
import hearth.practice.Keeping;
import hearth.turn.IceUrl;
import hearth.turn.TurnSecret;
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
 * @param proxies whose word is taken for where a request came from
 * @param admin the operator's listener
 * @param media where sound and picture run
 * @param turn ways to them through closed networks
 * @param contact told when a group is without its staff; null when nobody is
 * @param oidc where staff may sign in besides by password; null for nowhere
 * @param help whom people can call, by region
 */
record Settings(
    InetSocketAddress listen,
    @Nullable Tls tls,
    @Nullable URI origin,
    TrustedProxies proxies,
    InetSocketAddress admin,
    Media media,
    Turn turn,
    @Nullable URI contact,
    @Nullable OidcSettings oidc,
    HelpLines help) {

  /** Whether browsers speak https to us, or to the proxy before us. */
  boolean secure() {
    return tls != null || (origin != null && "https".equals(origin.getScheme()));
  }

  /** Whether people find it by https with a certificate that browsers know. */
  boolean strict() {
    return secure() && !(tls instanceof Tls.SelfSigned);
  }

  /** As far as people are told of it. */
  Keeping.House keeping() {
    boolean relays = turn.urls().stream().anyMatch(IceUrl::relays);
    return new Keeping.House(media instanceof Media.Kurento, relays, oidc != null, contact != null);
  }

  /** Where the certificate is from. */
  sealed interface Tls {
    /** Made at start, for a few computers in one house. */
    record SelfSigned() implements Tls {}

    /** PEM files. */
    record Files(Path certificates, Path key) implements Tls {}
  }

  /** The media plane. */
  sealed interface Media {
    /**
     * In this process.
     *
     * @param port the one UDP port; 0 for any
     * @param addresses offered besides this machine's own
     */
    record Sfu(int port, List<InetAddress> addresses) implements Media {
      public Sfu {
        addresses = List.copyOf(addresses);
      }
    }

    /**
     * On media servers.
     *
     * @param capacity endpoints of one server after which it takes no further session
     * @param videoSlots how many faces one person is sent at once
     */
    record Kurento(List<URI> servers, int capacity, int videoSlots) implements Media {
      public Kurento {
        servers = List.copyOf(servers);
      }
    }
  }

  /**
   * What browsers are told of relays; often nothing.
   *
   * @param secret shared with those that relay; null when none does
   * @param only there is no other way
   */
  record Turn(List<IceUrl> urls, @Nullable TurnSecret secret, boolean only) {
    Turn {
      urls = List.copyOf(urls);
    }
  }
}
