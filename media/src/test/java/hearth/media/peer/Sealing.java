package hearth.media.peer;

import hearth.media.sfu.srtp.SrtpSender;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What a peer sends, from packet to datagram. Any thread; one at a time. */
final class Sealing {
  private static final int LONGEST = 2_048;

  private final Supplier<SrtpPair> keys;
  private final Consumer<byte[]> out;
  private final byte[] buffer = new byte[LONGEST];
  private boolean holding;

  Sealing(Supplier<SrtpPair> keys, Consumer<byte[]> out) {
    this.keys = keys;
    this.out = out;
  }

  /** Protects and sends one packet; returns the datagram as it went. */
  synchronized byte[] send(Rtp rtp) {
    return sent(seal(rtp.write(buffer), false));
  }

  /** Protects and sends one RTCP packet; returns the datagram as it went. */
  synchronized byte[] send(byte[] rtcp) {
    System.arraycopy(rtcp, 0, buffer, 0, rtcp.length);
    return sent(seal(rtcp.length, true));
  }

  /** Protects and sends any bytes; false when SRTP cannot even find the header's end. */
  synchronized boolean sendAs(boolean rtcp, byte[] bytes) {
    System.arraycopy(bytes, 0, buffer, 0, bytes.length);
    int length = seal(bytes.length, rtcp);
    if (length > 0) {
      byte[] _ = sent(length);
    }
    return length > 0;
  }

  /** What this sending makes is not sent. */
  synchronized byte[] unsent(Supplier<byte[]> sending) {
    holding = true;
    try {
      return sending.get();
    } finally {
      holding = false;
    }
  }

  private int seal(int length, boolean rtcp) {
    SrtpSender sender = keys.get().sender();
    return rtcp ? sender.protectRtcp(buffer, 0, length) : sender.protect(buffer, 0, length);
  }

  private byte[] sent(int length) {
    if (length < 0) {
      throw new IllegalStateException("SRTP refused to protect: " + length);
    }
    byte[] datagram = Arrays.copyOf(buffer, length);
    if (!holding) {
      out.accept(datagram);
    }
    return datagram;
  }
}
