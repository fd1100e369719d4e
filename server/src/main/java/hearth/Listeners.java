package hearth;

import hearth.door.Origins;
import hearth.http.CertificateFiles;
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

  static WebServer web(
      Settings settings,
      @Nullable CertificateFiles certificate,
      WebServer.Parts parts,
      InstantSource clock) {
    var listen = listen(settings, certificate, clock);
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

  /** The operator's own certificate, looked at again now and then; null when there is none. */
  static @Nullable CertificateFiles certificate(Settings settings, InstantSource clock) {
    if (!(settings.tls() instanceof Settings.Tls.Files(var certificates, var key))) {
      return null;
    }
    try {
      return new CertificateFiles(certificates, key, clock).watched();
    } catch (IOException e) {
      throw NotStarted.wrong("--tls-cert, --tls-key: " + e.getMessage());
    }
  }

  private static WebServer.Listen listen(
      Settings settings, @Nullable CertificateFiles certificate, InstantSource clock) {
    var tls =
        certificate != null
            ? certificate.factory()
            : settings.tls() == null
                ? null
                : Certificates.selfSigned(reachable(settings), clock.instant());
    return new WebServer.Listen(settings.listen(), tls, settings.proxies(), settings.strict());
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
