package hearth.media.sfu.rehearsal;

import hearth.media.sfu.rtp.Bytes;
import hearth.media.sfu.rtp.RtpPacket;
import hearth.media.sfu.srtp.SrtpSender;

/** Packets of the size and shape of a microphone's or a camera's. */
final class RehearsalStream {
  private static final int SOUND_BYTES = 90;
  private static final int PICTURE_BYTES = 1_100;

  /** 0xBEDE ‖ words ‖ audio level ‖ transport-wide sequence number, as one-byte elements. */
  private static final int EXTENSION_BYTES = 12;

  private final boolean sound;
  private final byte[] packet = new byte[1_400];
  private int sequence = 1;

  RehearsalStream(boolean sound) {
    this.sound = sound;
  }

  byte[] bytes() {
    return packet;
  }

  /** Writes and protects the next packet; returns its length. */
  int next(SrtpSender keys, int transportSequence) {
    int at =
        RtpPacket.writeHeader(
            packet,
            0,
            true,
            !sound,
            sound ? RehearsalOffer.OPUS : RehearsalOffer.VP8,
            sequence,
            sequence * (sound ? 960 : 3_000),
            sound ? RehearsalOffer.SOUND_SSRC : RehearsalOffer.PICTURE_SSRC);
    Bytes.put32(packet, at, 0xBEDE_0002);
    Bytes.put32(packet, at + 4, RehearsalOffer.LEVEL << 28 | 40 << 16);
    Bytes.put32(
        packet, at + 8, RehearsalOffer.TRANSPORT_CC << 28 | 1 << 24 | transportSequence << 8);
    at += EXTENSION_BYTES;
    if (!sound) {
      descriptor(at);
    }
    sequence = (sequence + 1) & 0xFFFF;
    return keys.protect(packet, 0, at + (sound ? SOUND_BYTES : PICTURE_BYTES));
  }

  /**
   * VP8 (RFC 7741): extended, start of partition 0, 15-bit PictureID, TL0PICIDX; now and then a key
   * frame.
   */
  private void descriptor(int at) {
    Bytes.put8(packet, at, 0x90);
    Bytes.put8(packet, at + 1, 0xC0);
    Bytes.put16(packet, at + 2, 0x8000 | sequence);
    Bytes.put8(packet, at + 4, sequence);
    Bytes.put8(packet, at + 5, sequence % 100 == 1 ? 0 : 1);
  }
}
