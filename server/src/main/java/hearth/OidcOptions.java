package hearth;

import hearth.door.oidc.OidcSettings;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where staff may sign in besides by password. */
final class OidcOptions {
  @Option(
      names = "--oidc-issuer",
      paramLabel = "URL",
      description =
          "an OpenID provider that staff may sign in at, like https://login.example.org; register"
              + " Hearth there with the redirect URI {origin}/oidc/callback")
  @Nullable URI issuer;

  @Option(
      names = "--oidc-client-id",
      paramLabel = "ID",
      description = "what the provider calls Hearth")
  @Nullable String clientId;

  @Option(
      names = "--oidc-secret-file",
      paramLabel = "FILE",
      description = "the secret it gave Hearth; its owner's only")
  @Nullable Path secret;

  @Option(
      names = "--oidc-name",
      paramLabel = "NAME",
      description = "what the button calls it: Sign in with NAME")
  @Nullable String name;

  /** What was chosen; null for no provider. */
  @Nullable OidcSettings chosen() {
    if (Stream.of(issuer, clientId, secret, name).allMatch(it -> it == null)) {
      return null;
    }
    if (issuer == null || clientId == null || secret == null || name == null) {
      throw NotStarted.wrong(
          "--oidc-issuer, --oidc-client-id, --oidc-secret-file and --oidc-name go together");
    }
    try {
      return new OidcSettings(issuer, clientId, OidcSettings.readSecret(secret), name);
    } catch (IOException e) {
      throw NotStarted.wrong("--oidc-secret-file: " + e.getMessage());
    } catch (IllegalArgumentException e) {
      throw NotStarted.wrong("--oidc-issuer: " + e.getMessage());
    }
  }
}
