package hearth.media.peer;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What no honest peer sends. */
public final class Garbage {
  private Garbage() {}

  /**
   * Random datagrams, and honest ones cut short or with a byte changed; the same for the same seed.
   */
  public static List<byte[]> datagrams(long seed, int count) {
    Random random = new Random(seed);
    List<byte[]> all = new ArrayList<>();
    for (int index = 0; index < count; index++) {
      byte[] datagram =
          index % 4 == 0
              ? Stun.bindingRequest(Stun.transaction(), "aaaa:bbbb", "password")
              : new byte[random.nextInt(1_400)];
      if (index % 4 == 0) {
        datagram[random.nextInt(datagram.length)] ^= (byte) (1 << random.nextInt(8));
        datagram = Arrays.copyOf(datagram, random.nextInt(datagram.length + 1));
      } else {
        random.nextBytes(datagram);
        head(datagram, index);
      }
      all.add(datagram);
    }
    return all;
  }

  /** Makes three quarters of them look like STUN, DTLS or RTP at first sight (RFC 7983). */
  private static void head(byte[] datagram, int index) {
    byte[][] heads = {
      {0, 1, 0, 0, 0x21, 0x12, (byte) 0xa4, 0x42},
      {22, (byte) 0xfe, (byte) 0xfd},
      {(byte) 0x80, 111},
      {(byte) 0x81, (byte) 205},
      {}
    };
    byte[] head = heads[index % heads.length];
    System.arraycopy(head, 0, datagram, 0, Math.min(head.length, datagram.length));
  }

  /** What a hostile browser may seal: headers that lie, on its own streams. */
  public static List<byte[]> media(long seed, int count, Offer.Sent ssrcs) {
    Random random = new Random(seed);
    int[] streams = {ssrcs.microphone(), ssrcs.camera(), ssrcs.cameraRtx(), 77};
    int[] types = {Offer.OPUS, Offer.VP8, Offer.RTX, 127};
    List<byte[]> all = new ArrayList<>();
    for (int index = 0; index < count; index++) {
      byte[] packet = new byte[12 + random.nextInt(random.nextInt(1_200) + 1)];
      random.nextBytes(packet);
      packet[0] = (byte) (0x80 | (random.nextInt(4) << 4));
      packet[1] = (byte) ((random.nextInt(2) << 7) | types[index % 4]);
      ByteBuffer.wrap(packet).putShort(2, (short) index).putInt(8, streams[index % 4]);
      all.add(packet);
    }
    return all;
  }

  /** Compound RTCP whose lengths and counts lie. */
  public static List<byte[]> control(long seed, int count, int sender) {
    Random random = new Random(seed);
    List<byte[]> all = new ArrayList<>();
    for (int index = 0; index < count; index++) {
      byte[] packet = new byte[8 + 4 * random.nextInt(60) + random.nextInt(4)];
      random.nextBytes(packet);
      packet[0] = (byte) (0x80 | random.nextInt(0x40));
      packet[1] = (byte) (200 + random.nextInt(8));
      int words = random.nextBoolean() ? packet.length / 4 - 1 : random.nextInt(70);
      ByteBuffer.wrap(packet).putShort(2, (short) words).putInt(4, sender);
      all.add(packet);
    }
    return all;
  }

  /** A well-formed packet on an SSRC and a mid that nobody offered. */
  public static Rtp unknownStream() {
    return new Rtp(Offer.OPUS, false, 1, 1, 0x0badcafe, Map.of(), Payload.opus("unknown", 0));
  }
}
