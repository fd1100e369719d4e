package hearth.door.passkey;

import org.jspecify.annotations.Nullable;

/**
 * What a browser tells when a passkey has answered; all in base64url.
 *
 * @param credential which passkey, by its own id
 * @param user whose it says it is; null when it does not say
 */
public record Shown(
    String credential,
    String clientData,
    String authenticatorData,
    String signature,
    @Nullable String user) {}
