package hearth.media.sfu.dtls;

import hearth.media.sfu.srtp.SrtpProfile;
import java.util.Arrays;

/** The master keys that one handshake agreed on (RFC 5764, section 4.2). */
public final class SrtpKeys {
  private final SrtpProfile profile;
  private final byte[] material;

  /** The exporter's output: client key, server key, client salt, server salt. */
  SrtpKeys(SrtpProfile profile, byte[] material) {
    this.profile = profile;
    this.material = material;
  }

  static int length(SrtpProfile profile) {
    return 2 * (profile.keyLength() + profile.saltLength());
  }

  public SrtpProfile profile() {
    return profile;
  }

  public byte[] clientKey() {
    return part(0, profile.keyLength());
  }

  public byte[] serverKey() {
    return part(profile.keyLength(), profile.keyLength());
  }

  public byte[] clientSalt() {
    return part(2 * profile.keyLength(), profile.saltLength());
  }

  public byte[] serverSalt() {
    return part(2 * profile.keyLength() + profile.saltLength(), profile.saltLength());
  }

  private byte[] part(int from, int length) {
    return Arrays.copyOfRange(material, from, from + length);
  }
}
