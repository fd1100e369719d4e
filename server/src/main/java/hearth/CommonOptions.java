package hearth;

import hearth.help.HelpLines;
import java.net.InetSocketAddress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
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
      names = "--help-lines",
      paramLabel = "FILE",
      converter = HelpLinesFile.class,
      description =
          "whom people can call, by region, and the practice's telephone, as JSON; what comes with"
              + " Hearth stands for what it does not name")
  @Nullable HelpLines helpLines;

  @Mixin MediaOptions media;

  @Mixin TurnOptions turn;

  HelpLines help() {
    return helpLines == null ? HelpLines.shipped() : helpLines;
  }

  /** What was chosen of sound and picture. */
  Settings.Media media() {
    return media.chosen(port);
  }
}
