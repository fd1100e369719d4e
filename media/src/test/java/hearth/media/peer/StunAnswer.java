package hearth.media.peer;

import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Answers the checks of a plane that makes some itself (full ICE; RFC 8445, section 7.3). We are
 * the controlling side, since we offered.
 */
final class StunAnswer {
  private static final int XOR_MAPPED_ADDRESS = 0x0020;
  private static final int MESSAGE_INTEGRITY = 0x0008;
  private static final int USERNAME = 0x0006;
  private static final int IPV4 = 1;

  private StunAnswer() {}

  static boolean isRequest(byte[] datagram) {
    return datagram.length >= Stun.HEADER && datagram[0] == 0 && datagram[1] == 1;
  }

  /**
   * A success response (RFC 8489, section 6.3.3), or null for a request that does not prove that it
   * knows our password.
   */
  static byte @Nullable [] to(byte[] request, InetSocketAddress from, IceSecret own) {
    if (!proves(request, own)) {
      return null;
    }
    ByteBuffer buf = Stun.message(0x0101, Stun.transactionOf(request));
    Stun.attribute(buf, XOR_MAPPED_ADDRESS, mapped(from));
    return Stun.sealed(buf, own.password());
  }

  private static byte[] mapped(InetSocketAddress from) {
    ByteBuffer value = ByteBuffer.allocate(8);
    value.put((byte) 0).put((byte) IPV4);
    value.putShort((short) (from.getPort() ^ (Stun.COOKIE >>> 16)));
    value.putInt(ByteBuffer.wrap(from.getAddress().getAddress()).getInt() ^ Stun.COOKIE);
    return value.array();
  }

  /** The user name begins with our ufrag, and the HMAC was made with our password. */
  private static boolean proves(byte[] request, IceSecret own) {
    ByteBuffer buf = ByteBuffer.wrap(request);
    boolean named = false;
    for (int at = Stun.HEADER; at + 4 <= request.length; ) {
      int type = buf.getShort(at) & 0xffff;
      int length = buf.getShort(at + 2) & 0xffff;
      if (at + 4 + length > request.length) {
        return false;
      }
      byte[] value = Arrays.copyOfRange(request, at + 4, at + 4 + length);
      if (type == USERNAME) {
        named = new String(value, Stun.TEXT).startsWith(own.ufrag() + ":");
      } else if (type == MESSAGE_INTEGRITY) {
        return named && Arrays.equals(value, Stun.integrity(request, at, own.password()));
      }
      at += 4 + ((length + 3) & ~3);
    }
    return false;
  }
}
