package hearth.door.passkey;

/** What a browser tells of a passkey that was just made; both in base64url. */
public record Made(String clientData, String attestation) {}
