package hearth.media.sfu.ice;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * A browser's connectivity check, read but not yet believed: only {@link StunKey#signed} says
 * whether the sender knows the password.
 *
 * @param toUfrag whose session it claims to be for: ours
 * @param fromUfrag whom it claims to come from
 * @param integrityAt where MESSAGE-INTEGRITY stands
 * @param unknown an attribute that we must understand but do not, or −1
 */
public record BindingRequest(
    String toUfrag,
    String fromUfrag,
    int integrityAt,
    boolean useCandidate,
    boolean controlled,
    int unknown) {

  /** RFC 8445 lets a ufrag have 256 characters; two and a colon make the longest username. */
  private static final int MAX_USERNAME = 513;

  /** Reads a binding request; null for anything else. Never throws. */
  public static @Nullable BindingRequest read(byte[] b, int length) {
    if (length < Stun.HEADER
        || Stun.u16(b, 0) != Stun.BINDING_REQUEST
        || Stun.u16(b, 2) != length - Stun.HEADER
        || length % 4 != 0
        || Stun.i32(b, 4) != Stun.COOKIE) {
      return null;
    }
    return new Reading(b, length).request();
  }

  private static final class Reading {
    private final byte[] bytes;
    private final int length;
    private @Nullable String username;
    private int integrityAt = -1;
    private boolean fingerprinted;
    private boolean useCandidate;
    private boolean controlled;
    private int unknown = -1;

    Reading(byte[] bytes, int length) {
      this.bytes = bytes;
      this.length = length;
    }

    @Nullable BindingRequest request() {
      int at = Stun.HEADER;
      while (at < length) {
        if (at + 4 > length) {
          return null;
        }
        int size = Stun.u16(bytes, at + 2);
        int next = at + 4 + (size + 3 & ~3);
        if (next > length || fingerprinted || !attribute(Stun.u16(bytes, at), at, size)) {
          return null;
        }
        at = next;
      }
      int colon = username == null ? -1 : username.indexOf(':');
      if (username == null || colon < 0 || integrityAt < 0 || !fingerprinted) {
        return null;
      }
      return new BindingRequest(
          username.substring(0, colon),
          username.substring(colon + 1),
          integrityAt,
          useCandidate,
          controlled,
          unknown);
    }

    private boolean attribute(int type, int at, int size) {
      if (type == Stun.FINGERPRINT) {
        fingerprinted = size == 4 && crc(at) == Stun.i32(bytes, at + 4);
        return fingerprinted;
      }
      if (integrityAt >= 0) {
        return true; // Whatever follows the integrity is unprotected and must be ignored.
      }
      switch (type) {
        case Stun.USERNAME -> {
          if (size > MAX_USERNAME || username != null) {
            return false;
          }
          username = new String(bytes, at + 4, size, UTF_8);
        }
        case Stun.MESSAGE_INTEGRITY -> {
          if (size != Stun.INTEGRITY_LENGTH) {
            return false;
          }
          integrityAt = at;
        }
        case Stun.USE_CANDIDATE -> useCandidate = true;
        case Stun.ICE_CONTROLLED -> controlled = true;
        case Stun.PRIORITY -> {}
        default -> {
          if (type < 0x8000 && unknown < 0) {
            unknown = type;
          }
        }
      }
      return true;
    }

    private int crc(int upTo) {
      CRC32 crc = new CRC32();
      crc.update(bytes, 0, upTo);
      return (int) crc.getValue() ^ Stun.FINGERPRINT_XOR;
    }
  }
}
