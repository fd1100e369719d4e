package hearth;

import hearth.door.Origins;
import hearth.http.Certificates;
import hearth.http.OperatorServer;
import hearth.http.WebServer;
import hearth.media.MediaPlane;
import hearth.media.kurento.KurentoPlane;
import hearth.media.kurento.KurentoSettings;
import hearth.media.kurento.server.Patience;
import hearth.media.sfu.SfuPlane;
import hearth.media.sfu.SfuSettings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.jspecify.annotations.Nullable;

/** What the settings say of listening, made so; a port that cannot be had is named. */
final class Listeners {
  private Listeners() {}

  /**
   * The media plane that was chosen.
   *
   * @param owner whose the sessions on media servers are, in every life of this practice's server
   */
  static MediaPlane media(Settings.Media media, String owner) {
    return switch (media) {
      case Settings.Media.Sfu sfu -> sfu(sfu);
      case Settings.Media.Kurento(var servers, int capacity, int videoSlots) ->
          KurentoPlane.open(
              new KurentoSettings(servers, owner, capacity, videoSlots, Patience.USUAL));
    };
  }

  private static SfuPlane sfu(Settings.Media.Sfu sfu) {
    try {
      return SfuPlane.open(SfuSettings.machine(sfu.port()).withAdvertised(sfu.addresses()));
    } catch (IOException e) {
      throw taken("UDP " + sfu.port(), "--media-port", e);
    }
  }

  static Origins origins(Settings settings) {
    var origin = settings.origin();
    return origin == null ? Origins.sameHost() : new Origins(Set.of(origin.toString()));
  }

  static WebServer web(Settings settings, WebServer.Parts parts, InstantSource clock) {
    var listen =
        new WebServer.Listen(
            settings.listen(), tls(settings, clock), settings.proxies(), settings.strict());
    try {
      return WebServer.start(listen, parts, clock);
    } catch (IOException e) {
      throw taken(text(settings.listen()), "--port", e);
    }
  }

  static OperatorServer operator(
      Settings settings, Supplier<String> metrics, BooleanSupplier ready) {
    try {
      return OperatorServer.start(settings.admin(), metrics, ready);
    } catch (IOException e) {
      throw taken(text(settings.admin()), "--admin", e);
    }
  }

  private static SslContextFactory.@Nullable Server tls(Settings settings, InstantSource clock) {
    return switch (settings.tls()) {
      case null -> null;
      case Settings.Tls.SelfSigned _ ->
          Certificates.selfSigned(reachable(settings), clock.instant());
      case Settings.Tls.Files files -> {
        try {
          yield Certificates.read(files.certificates(), files.key());
        } catch (IOException e) {
          throw NotStarted.wrong("--tls-certificate, --tls-key: " + e.getMessage());
        }
      }
    };
  }

  /** Every address by which a browser may name this machine. */
  private static List<InetAddress> reachable(Settings settings) {
    var addresses = new ArrayList<>(machine());
    if (settings.media() instanceof Settings.Media.Sfu sfu) {
      addresses.addAll(sfu.addresses());
    }
    return addresses;
  }

  /** Its own addresses: loopback, then one by which others reach it, where there is one. */
  private static List<InetAddress> machine() {
    return SfuSettings.machine(0).addresses();
  }

  /** Where people's links lead. */
  static String site(Settings settings, int port) {
    var origin = settings.origin();
    if (origin != null) {
      return origin.toString();
    }
    var at = settings.listen().getAddress();
    return address(
        settings.secure() ? "https" : "http",
        at.isAnyLocalAddress() ? machine().getLast() : at,
        port);
  }

  static String address(String scheme, InetAddress host, int port) {
    return scheme + "://" + text(new InetSocketAddress(host, port));
  }

  private static String text(InetSocketAddress address) {
    var host = address.getAddress().getHostAddress();
    return (host.contains(":") ? "[" + host + "]" : host) + ":" + address.getPort();
  }

  private static NotStarted taken(String where, String flag, IOException why) {
    var cause = why.getCause() == null ? why : why.getCause();
    return NotStarted.because(
        where + " cannot be listened on (" + cause.getMessage() + "); choose another with " + flag);
  }
}
