package hearth.media.sfu.rtp;

import java.util.LinkedHashMap;
import java.util.Map;

/** Reads transport-cc feedback as a sender would, strictly. */
final class TransportFeedback {
  /** Sequence number → arrival in microseconds, or −1 for one that was not received. */
  final Map<Integer, Long> arrivals = new LinkedHashMap<>();

  private final byte[] buf;
  private int at;

  TransportFeedback(byte[] buf, int off, int len) {
    this.buf = buf;
    int base = Bytes.u16(buf, off + 12);
    int count = Bytes.u16(buf, off + 14);
    long time = ((Bytes.u24(buf, off + 16) << 8) >> 8) * 64_000L;
    int[] symbols = new int[count];
    at = off + 20;
    for (int i = 0; i < count; ) {
      i = chunk(symbols, i);
    }
    for (int i = 0; i < count; i++) {
      long arrival = -1;
      if (symbols[i] != 0) {
        time += delta(symbols[i]) * 250L;
        arrival = time;
      }
      arrivals.put((base + i) & 0xffff, arrival);
    }
    while (at < off + len) {
      if (buf[at++] != 0) {
        throw new AssertionError("more deltas than packets");
      }
    }
  }

  private int delta(int symbol) {
    if (symbol == 1) {
      return Bytes.u8(buf, at++);
    }
    if (symbol != 2) {
      throw new AssertionError("reserved symbol");
    }
    at += 2;
    return (short) Bytes.u16(buf, at - 2);
  }

  private int chunk(int[] symbols, int from) {
    int word = Bytes.u16(buf, at);
    at += 2;
    int to = from;
    if ((word & 0x8000) == 0) {
      for (int n = word & 0x1fff; n > 0; n--) {
        symbols[to++] = word >> 13;
      }
      return to;
    }
    int bits = (word & 0x4000) == 0 ? 1 : 2;
    for (int shift = 14 - bits; shift >= 0 && to < symbols.length; shift -= bits) {
      symbols[to++] = word >> shift & (bits == 1 ? 1 : 3);
    }
    return to;
  }
}
