package hearth.media.sfu.rtp;

import static hearth.media.sfu.rtp.Bytes.put16;
import static hearth.media.sfu.rtp.Bytes.put24;
import static hearth.media.sfu.rtp.Bytes.put32;
import static hearth.media.sfu.rtp.Bytes.put8;

/**
 * When each packet of one transport came, told to its sender
 * (draft-holmer-rmcat-transport-wide-cc-extensions-01, section 3.1): base sequence(16) ‖ status
 * count(16) ‖ reference time(24, in 64 ms) ‖ feedback count(8) ‖ chunks of symbols(16 each) ‖
 * deltas(8 or 16 each, in 250 µs).
 */
public final class TransportCcRecorder {
  /** Most bytes one feedback packet takes. */
  public static final int MAX_LENGTH = 1000;

  private static final int MEMORY = 1024;
  private static final int MAX_STATUSES = 400;
  private static final int UNIT_MICROS = 250;
  private static final int REFERENCE_UNITS = 64_000 / UNIT_MICROS;
  private static final int HEADER = 20;

  private final long[] numbers = new long[MEMORY];
  private final long[] units = new long[MEMORY];
  private final byte[] symbols = new byte[MAX_STATUSES];
  private final short[] deltas = new short[MAX_STATUSES];
  private long highest = -1;
  private long begin;
  private long lastUnit;
  private int feedbackCount;

  /**
   * Takes note of a packet by its transport-wide sequence number; a repeated one keeps its first
   * time.
   */
  public void received(int sequence, long arrivalMicros) {
    long number = highest < 0 ? sequence + 0x1_0000L : SequenceNumbers.unwrap(highest, sequence);
    int place = (int) number & (MEMORY - 1);
    if (numbers[place] == number || (highest >= 0 && number <= highest - MEMORY)) {
      return;
    }
    if (highest < 0 || number - highest >= MEMORY) {
      begin = number;
    }
    numbers[place] = number;
    units[place] = arrivalMicros / UNIT_MICROS;
    highest = Math.max(highest, number);
    // A late one is told again with all that followed it; senders forget what they were told
    // before.
    begin = Math.min(begin, number);
    begin = Math.max(begin, highest - MEMORY + 1);
  }

  /** Whether there is something to tell. */
  public boolean isPending() {
    return highest >= 0 && begin <= highest;
  }

  /**
   * Writes one feedback packet of at most {@link #MAX_LENGTH} bytes; call again while {@link
   * #isPending}.
   *
   * @param media any SSRC of the sender
   * @return the offset behind it; {@code at} when nothing is pending
   */
  public int write(byte[] buf, int at, int sender, int media) {
    if (!isPending()) {
      return at;
    }
    long reference = Math.floorDiv(firstUnit(), REFERENCE_UNITS);
    int count = collect(reference * REFERENCE_UNITS);
    put32(buf, at + 8, media);
    put16(buf, at + 12, (int) begin);
    put16(buf, at + 14, count);
    put24(buf, at + 16, (int) reference);
    put8(buf, at + 19, feedbackCount++);
    int end = putDeltas(buf, putChunks(buf, at + HEADER, count), count);
    while ((end - at) % 4 != 0) {
      buf[end++] = 0;
    }
    RtcpWriter.header(buf, at, Rtcp.TRANSPORT_CC, Rtcp.TRANSPORT_FEEDBACK, end - at, sender);
    begin += count;
    return end;
  }

  private boolean isReceived(long number) {
    return numbers[(int) number & (MEMORY - 1)] == number;
  }

  private long unit(long number) {
    return units[(int) number & (MEMORY - 1)];
  }

  // The highest was received, so the walk ends.
  private long firstUnit() {
    long number = begin;
    while (!isReceived(number)) {
      number++;
    }
    return unit(number);
  }

  /**
   * Symbols: 0 not received, 1 delta of 8 bits, 2 delta of 16 bits. Stops early at a delta that
   * does not fit.
   */
  private int collect(long referenceUnit) {
    lastUnit = referenceUnit;
    int count = 0;
    for (long n = begin; n <= highest && count < MAX_STATUSES; n++) {
      byte symbol = 0;
      if (isReceived(n)) {
        long delta = unit(n) - lastUnit;
        if (delta != (short) delta) {
          break;
        }
        lastUnit = unit(n);
        symbol = (byte) (delta >= 0 && delta <= 255 ? 1 : 2);
        deltas[count] = (short) delta;
      }
      symbols[count++] = symbol;
    }
    return count;
  }

  private int putChunks(byte[] buf, int at, int count) {
    int end = at;
    for (int i = 0; i < count; end += 2) {
      int run = run(i, count);
      if (run >= 7) {
        put16(buf, end, symbols[i] << 13 | run);
        i += run;
      } else if (isNarrow(i, count)) {
        put16(buf, end, 0x8000 | vector(i, count, 14, 1));
        i += 14;
      } else {
        put16(buf, end, 0xc000 | vector(i, count, 7, 2));
        i += 7;
      }
    }
    return end;
  }

  private int run(int from, int count) {
    int i = from;
    while (i < count && symbols[i] == symbols[from]) {
      i++;
    }
    return i - from;
  }

  private boolean isNarrow(int from, int count) {
    for (int i = from; i < Math.min(count, from + 14); i++) {
      if (symbols[i] == 2) {
        return false;
      }
    }
    return true;
  }

  private int vector(int from, int count, int length, int bits) {
    int vector = 0;
    for (int i = from; i < from + length; i++) {
      vector = vector << bits | (i < count ? symbols[i] : 0);
    }
    return vector;
  }

  private int putDeltas(byte[] buf, int at, int count) {
    int end = at;
    for (int i = 0; i < count; i++) {
      if (symbols[i] == 1) {
        buf[end++] = (byte) deltas[i];
      } else if (symbols[i] == 2) {
        put16(buf, end, deltas[i]);
        end += 2;
      }
    }
    return end;
  }
}
