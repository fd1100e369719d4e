package hearth;

import hearth.turn.IceUrl;
import hearth.turn.TurnSecret;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Ways through networks that let nothing out but what looks like a web page. */
final class TurnOptions {
  @Option(
      names = "--turn",
      paramLabel = "URL",
      split = ",",
      converter = Url.class,
      description =
          "relays for browsers that no other way leads to, like"
              + " turn:turn.example.org:3478?transport=udp; turns: and stun: too")
  List<IceUrl> urls = List.of();

  @Option(
      names = "--turn-secret-file",
      paramLabel = "FILE",
      description = "the secret they share with us (coturn's static-auth-secret); its owner's only")
  @Nullable Path secret;

  @Option(
      names = "--relay-only",
      description =
          "browsers send and receive through --turn's relays alone, so that nobody else sees their"
              + " address in sound and picture")
  boolean only;

  /** What was chosen. */
  Settings.Turn chosen() {
    boolean relays = urls.stream().anyMatch(IceUrl::relays);
    if (relays && secret == null) {
      throw NotStarted.wrong("--turn with a relay (turn:, turns:) needs --turn-secret-file");
    }
    if (!relays && secret != null) {
      throw NotStarted.wrong("--turn-secret-file goes with --turn and a relay (turn:, turns:)");
    }
    if (only && !relays) {
      throw NotStarted.wrong("--relay-only needs --turn with a relay (turn:, turns:)");
    }
    return new Settings.Turn(urls, secret == null ? null : read(secret), only);
  }

  private static TurnSecret read(Path file) {
    try {
      return TurnSecret.read(file);
    } catch (IOException e) {
      throw NotStarted.wrong("--turn-secret-file: " + e.getMessage());
    }
  }

  private static final class Url implements ITypeConverter<IceUrl> {
    @Override
    public IceUrl convert(String text) {
      try {
        return new IceUrl(text);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(e.getMessage());
      }
    }
  }
}
