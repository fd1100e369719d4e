package hearth.door;

import java.io.ByteArrayOutputStream;
import java.time.InstantSource;

/** An authenticator app on somebody's telephone. */
public record TestApp(String secret, InstantSource clock) {
  private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  public String digits() {
    return Totp.digits(bytes(), clock.instant());
  }

  private byte[] bytes() {
    var bytes = new ByteArrayOutputStream();
    int held = 0;
    int bits = 0;
    for (int i = 0; i < secret.length(); i++) {
      held = (held << 5) | ALPHABET.indexOf(secret.charAt(i));
      bits += 5;
      if (bits >= 8) {
        bits -= 8;
        bytes.write(held >> bits);
        held &= (1 << bits) - 1;
      }
    }
    return bytes.toByteArray();
  }
}
