package hearth.media.sfu.forward;

import hearth.media.sfu.dtls.SrtpKeys;
import hearth.media.sfu.srtp.SrtpReceiver;
import hearth.media.sfu.srtp.SrtpSender;

/**
 * Both directions' SRTP of one link. The browser is the DTLS client, so it writes with the client's
 * keys.
 */
final class Seals {
  static final int OVERHEAD = SrtpSender.MAX_OVERHEAD;

  private final SrtpSender sender;
  private final SrtpReceiver receiver;

  Seals(SrtpKeys keys) {
    sender = new SrtpSender(keys.profile(), keys.serverKey(), keys.serverSalt());
    receiver = new SrtpReceiver(keys.profile(), keys.clientKey(), keys.clientSalt());
  }

  int openRtp(byte[] buffer, int length) {
    return receiver.unprotect(buffer, 0, length);
  }

  int openRtcp(byte[] buffer, int length) {
    return receiver.unprotectRtcp(buffer, 0, length);
  }

  int protect(byte[] buffer, int length) {
    return sender.protect(buffer, 0, length);
  }

  int protectRtcp(byte[] buffer, int length) {
    return sender.protectRtcp(buffer, 0, length);
  }

  /** Why a packet was not opened. */
  static Drop reason(int opened) {
    return switch (opened) {
      case SrtpReceiver.REPLAYED -> Drop.REPLAYED;
      case SrtpReceiver.NOT_AUTHENTIC -> Drop.NOT_AUTHENTIC;
      case SrtpReceiver.TOO_MANY_SOURCES -> Drop.TOO_MANY_SOURCES;
      default -> Drop.MALFORMED;
    };
  }
}
