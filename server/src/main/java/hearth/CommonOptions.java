package hearth;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What {@code demo} and {@code serve} are both told. */
final class CommonOptions {
  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "8080",
      converter = HostAndPort.Port.class,
      description = "where browsers come; 0 for any (default ${DEFAULT-VALUE})")
  int port;

  @Option(
      names = "--admin",
      paramLabel = "ADDRESS:PORT",
      defaultValue = "127.0.0.1:8081",
      converter = HostAndPort.class,
      description =
          "the operator's listener: /metrics, /health, /ready; keep it from others"
              + " (default ${DEFAULT-VALUE})")
  InetSocketAddress admin;

  @Option(
      names = "--media-port",
      paramLabel = "PORT",
      converter = HostAndPort.Port.class,
      description = "the one UDP port of sound and picture (default: the number of --port)")
  @Nullable Integer mediaPort;

  @Option(
      names = "--media-address",
      paramLabel = "ADDRESS",
      split = ",",
      converter = HostAndPort.Host.class,
      description = "an address by which browsers reach that port, besides this machine's own")
  List<InetAddress> mediaAddresses = List.of();

  int mediaPort() {
    return mediaPort == null ? port : mediaPort;
  }
}
