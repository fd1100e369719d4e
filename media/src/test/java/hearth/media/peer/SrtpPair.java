package hearth.media.peer;

import hearth.media.sfu.srtp.SrtpProfile;
import hearth.media.sfu.srtp.SrtpReceiver;
import hearth.media.sfu.srtp.SrtpSender;
import java.util.Arrays;

/** One side's two directions, keyed from the DTLS exporter (RFC 5764, section 4.2). */
record SrtpPair(SrtpProfile profile, SrtpSender sender, SrtpReceiver receiver) {
  static int exported(SrtpProfile profile) {
    return 2 * (profile.keyLength() + profile.saltLength());
  }

  /** The exporter's bytes: client key, server key, client salt, server salt. */
  static SrtpPair ofClient(SrtpProfile profile, byte[] exported) {
    return of(profile, exported, true);
  }

  static SrtpPair ofServer(SrtpProfile profile, byte[] exported) {
    return of(profile, exported, false);
  }

  private static SrtpPair of(SrtpProfile profile, byte[] exported, boolean client) {
    int key = profile.keyLength();
    int salt = profile.saltLength();
    byte[] clientKey = Arrays.copyOfRange(exported, 0, key);
    byte[] serverKey = Arrays.copyOfRange(exported, key, 2 * key);
    byte[] clientSalt = Arrays.copyOfRange(exported, 2 * key, 2 * key + salt);
    byte[] serverSalt = Arrays.copyOfRange(exported, 2 * key + salt, 2 * (key + salt));
    return new SrtpPair(
        profile,
        new SrtpSender(profile, client ? clientKey : serverKey, client ? clientSalt : serverSalt),
        new SrtpReceiver(
            profile, client ? serverKey : clientKey, client ? serverSalt : clientSalt));
  }
}
