package hearth.media.peer;

import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * One stream that a browser sends: its numbers, its extensions, and its last packets for RTX.
 * Guarded by its peer.
 */
final class SendStream {
  private static final int HISTORY = 1_024;

  private final int ssrc;
  private final int payloadType;
  private final int timestampStep;
  private final byte[] mid;
  private final boolean audio;
  private final Map<Integer, Rtp> history =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Rtp> eldest) {
          return size() > HISTORY;
        }
      };
  private int level = 20;
  private int sequence = ThreadLocalRandom.current().nextInt(0x10000);
  private long timestamp = ThreadLocalRandom.current().nextLong(1L << 32);

  private SendStream(int ssrc, int payloadType, int timestampStep, byte[] mid, boolean audio) {
    this.ssrc = ssrc;
    this.payloadType = payloadType;
    this.timestampStep = timestampStep;
    this.mid = mid;
    this.audio = audio;
  }

  static SendStream opus(int ssrc, byte[] mid) {
    return new SendStream(ssrc, Offer.OPUS, 960, mid, true);
  }

  static SendStream vp8(int ssrc, byte[] mid) {
    return new SendStream(ssrc, Offer.VP8, 3_000, mid, false);
  }

  static SendStream rtx(int ssrc, byte[] mid) {
    return new SendStream(ssrc, Offer.RTX, 0, mid, false);
  }

  int ssrc() {
    return ssrc;
  }

  /** Of the last packet. */
  long timestamp() {
    return timestamp;
  }

  /** The next packet has this number; its timestamp is about to wrap too. */
  void startAt(int next) {
    sequence = next & 0xffff;
    timestamp = 0xffffffffL - 3L * timestampStep;
  }

  /** The next packet, one frame long. */
  Rtp next(byte[] payload, int transportSequence) {
    timestamp = (timestamp + timestampStep) & 0xffffffffL;
    return next(payload, timestamp, transportSequence);
  }

  /** The next packet of an older frame, as RTX sends it. */
  Rtp next(byte[] payload, long at, int transportSequence) {
    Rtp rtp =
        new Rtp(payloadType, !audio, sequence, at, ssrc, extensions(transportSequence), payload);
    history.put(sequence, rtp);
    sequence = (sequence + 1) & 0xffff;
    return rtp;
  }

  @Nullable Rtp sent(int number) {
    return history.get(number);
  }

  /** How loud the next packets are said to be, in −dBov (RFC 6464). */
  void level(int minusDbov) {
    level = minusDbov;
  }

  private Map<Integer, byte[]> extensions(int transportSequence) {
    Map<Integer, byte[]> all = new LinkedHashMap<>();
    long sendTime = (System.nanoTime() / 1_000 * (1L << 18) / 1_000_000) & 0xffffff;
    if (audio) {
      // The first bit says that it is a voice.
      all.put(Offer.LEVEL, new byte[] {(byte) (0x80 | level)});
    }
    all.put(
        Offer.SEND_TIME,
        new byte[] {(byte) (sendTime >> 16), (byte) (sendTime >> 8), (byte) sendTime});
    all.put(Offer.TRANSPORT_CC, ByteBuffer.allocate(2).putShort((short) transportSequence).array());
    all.put(Offer.MID, mid);
    return all;
  }
}
