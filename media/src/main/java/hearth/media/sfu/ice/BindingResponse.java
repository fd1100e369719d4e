package hearth.media.sfu.ice;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.zip.CRC32;

/** Writes the answer to one connectivity check. */
final class BindingResponse {
  /** Role conflict (RFC 8445, section 7.3.1.1): a lite agent always stays controlled. */
  private static final int ROLE_CONFLICT = 487;

  private static final int UNKNOWN_ATTRIBUTE = 420;

  private final byte[] bytes = new byte[160];
  private int length = Stun.HEADER;

  /** Bytes 8–19 of the request tie the answer to it. */
  private BindingResponse(int type, byte[] request) {
    Stun.put16(bytes, 0, type);
    Stun.put32(bytes, 4, Stun.COOKIE);
    System.arraycopy(request, 8, bytes, 8, 12);
  }

  static byte[] success(byte[] request, InetSocketAddress seenFrom, StunKey key) {
    BindingResponse response = new BindingResponse(Stun.BINDING_SUCCESS, request);
    response.mappedAddress(seenFrom);
    return response.sealed(key);
  }

  static byte[] roleConflict(byte[] request, StunKey key) {
    BindingResponse response = new BindingResponse(Stun.BINDING_ERROR, request);
    response.error(ROLE_CONFLICT, "Role Conflict");
    return response.sealed(key);
  }

  static byte[] unknownAttribute(byte[] request, int unknown, StunKey key) {
    BindingResponse response = new BindingResponse(Stun.BINDING_ERROR, request);
    response.error(UNKNOWN_ATTRIBUTE, "Unknown Attribute");
    int at = response.attribute(Stun.UNKNOWN_ATTRIBUTES, 2);
    Stun.put16(response.bytes, at, unknown);
    return response.sealed(key);
  }

  /**
   * XOR-MAPPED-ADDRESS (RFC 8489, section 14.2): family, port and address, xored with cookie and
   * transaction.
   */
  private void mappedAddress(InetSocketAddress seenFrom) {
    byte[] address = seenFrom.getAddress().getAddress();
    int at = attribute(Stun.XOR_MAPPED_ADDRESS, 4 + address.length);
    bytes[at + 1] = (byte) (address.length == 4 ? 1 : 2);
    Stun.put16(bytes, at + 2, seenFrom.getPort() ^ Stun.COOKIE >>> 16);
    for (int i = 0; i < address.length; i++) {
      // Bytes 4–19 of the header are the cookie and then the transaction: the very pad that is
      // asked for.
      bytes[at + 4 + i] = (byte) (address[i] ^ bytes[4 + i]);
    }
  }

  private void error(int code, String reason) {
    byte[] words = reason.getBytes(UTF_8);
    int at = attribute(Stun.ERROR_CODE, 4 + words.length);
    bytes[at + 2] = (byte) (code / 100);
    bytes[at + 3] = (byte) (code % 100);
    System.arraycopy(words, 0, bytes, at + 4, words.length);
  }

  /** Makes room for an attribute and returns where its value starts. */
  private int attribute(int type, int size) {
    int at = length;
    Stun.put16(bytes, at, type);
    Stun.put16(bytes, at + 2, size);
    length = at + 4 + (size + 3 & ~3);
    return at + 4;
  }

  private byte[] sealed(StunKey key) {
    int integrityAt = length;
    int hmacAt = attribute(Stun.MESSAGE_INTEGRITY, Stun.INTEGRITY_LENGTH);
    System.arraycopy(key.over(bytes, integrityAt), 0, bytes, hmacAt, Stun.INTEGRITY_LENGTH);
    int crcEnd = length;
    int crcAt = attribute(Stun.FINGERPRINT, 4);
    Stun.put16(bytes, 2, length - Stun.HEADER);
    CRC32 crc = new CRC32();
    crc.update(bytes, 0, crcEnd);
    Stun.put32(bytes, crcAt, (int) crc.getValue() ^ Stun.FINGERPRINT_XOR);
    return Arrays.copyOf(bytes, length);
  }
}
