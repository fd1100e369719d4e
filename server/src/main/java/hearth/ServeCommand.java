package hearth;

import hearth.http.TrustedProxies;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code serve}: the practice in a data folder. */
@Command(name = "serve", description = "The practice in a data folder.", sortOptions = false)
final class ServeCommand implements Callable<Integer> {
  private static final Logger LOG = LoggerFactory.getLogger(ServeCommand.class);
  private static final String CREATE = "./hearth admin create --data … --name … --sign-in-name …";

  @Mixin CommonOptions common;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      required = true,
      description = "where the practice lives")
  Path data;

  @Option(
      names = "--bind",
      paramLabel = "ADDRESS",
      defaultValue = "127.0.0.1",
      converter = HostAndPort.Host.class,
      description = "the address --port is on; 0.0.0.0 for all (default ${DEFAULT-VALUE})")
  InetAddress bind;

  @Option(
      names = "--origin",
      paramLabel = "URL",
      description =
          "https://hearth.example.org: where people find it, when a proxy stands before it; no page"
              + " of another address may speak to it")
  @Nullable URI origin;

  @Option(
      names = "--trusted-proxy",
      paramLabel = "NETWORK",
      split = ",",
      description =
          "with --origin: where the proxy comes from, like 10.0.0.0/8 or 2001:db8::7; who else"
              + " says X-Forwarded-For is not believed; 'none' for nobody (default: this machine)")
  List<String> proxies = List.of();

  @Option(
      names = {"--tls-cert", "--tls-certificate"},
      paramLabel = "FILE",
      description =
          "for TLS without a proxy: the certificate and those that vouch for it, as PEM; both files"
              + " are read again when they change")
  @Nullable Path certificate;

  @Option(names = "--tls-key", paramLabel = "FILE", description = "its private key, as PEM")
  @Nullable Path key;

  @Option(
      names = "--contact-url",
      paramLabel = "URL",
      converter = ContactUrl.class,
      description =
          "told by POST when a session has been without its staff for 15 s, and when it closed for"
              + " that; https, or http on this machine")
  @Nullable URI contact;

  @Mixin OidcOptions oidc;

  @Option(names = "--help", usageHelp = true, description = "this page")
  boolean help;

  @Override
  public Integer call() throws IOException {
    var settings = settings();
    return Closing.opened(closing -> open(settings, closing));
  }

  private void open(Settings settings, Closing closing) {
    var house = new House(settings, closing.add(DataFolder.open(data)), closing);
    var listening = house.listen();
    LOG.info("open at {}; the operator's listener is {}", listening.site(), listening.admin());
    if (!house.office().practice().now().hasAdministrator()) {
      LOG.warn("nobody can sign in yet: stop this, and make an administrator with {}", CREATE);
    }
  }

  private Settings settings() {
    return new Settings(
        new InetSocketAddress(bind, common.port),
        tls(),
        origin(),
        proxies(),
        common.admin,
        common.media(),
        common.turn.chosen(),
        contact,
        oidc.chosen(),
        common.help());
  }

  private Settings.@Nullable Tls tls() {
    if (certificate == null && key == null) {
      return null;
    }
    if (certificate == null || key == null) {
      throw NotStarted.wrong("--tls-cert and --tls-key go together");
    }
    return new Settings.Tls.Files(certificate, key);
  }

  private TrustedProxies proxies() {
    if (!proxies.isEmpty() && origin == null) {
      throw NotStarted.wrong("--trusted-proxy goes with --origin");
    }
    if (origin == null || proxies.equals(List.of("none"))) {
      return TrustedProxies.NONE;
    }
    try {
      return proxies.isEmpty() ? TrustedProxies.LOOPBACK : TrustedProxies.of(proxies);
    } catch (IllegalArgumentException e) {
      throw NotStarted.wrong("--trusted-proxy: " + e.getMessage());
    }
  }

  private @Nullable URI origin() {
    if (origin == null) {
      return null;
    }
    var scheme = origin.getScheme();
    var whole = scheme + "://" + origin.getAuthority();
    if (!("https".equals(scheme) || "http".equals(scheme)) || !origin.toString().equals(whole)) {
      throw NotStarted.wrong("--origin: '" + origin + "' is not like https://hearth.example.org");
    }
    return origin;
  }
}
