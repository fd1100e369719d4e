package hearth.media.sfu.forward;

import hearth.media.sfu.rtp.EgressExtensions;
import hearth.media.sfu.rtp.RtpPacket;
import hearth.media.sfu.rtp.Rtx;
import hearth.media.sfu.rtp.StreamRewriter;
import hearth.media.sfu.rtp.Vp8Descriptor;
import hearth.media.sfu.sdp.ExtensionIds;
import hearth.media.sfu.sdp.MediaConfig;
import hearth.media.sfu.sdp.MediaKind;
import hearth.media.sfu.sdp.SlotStream;

/**
 * Builds a slot's packet from its source's: our fixed header, our extensions, the payload with its
 * counters rewritten.
 */
final class PacketWriter {
  private final MediaConfig line;
  private final SlotStream stream;
  private final StreamRewriter rewriter;
  private final byte[] out;
  private final EgressExtensions extensions;
  private final boolean picture;
  private final Vp8Descriptor vp8 = new Vp8Descriptor();
  private final RtpPacket written = new RtpPacket();

  PacketWriter(MediaConfig line, SlotStream stream, StreamRewriter rewriter, Scratch scratch) {
    this.line = line;
    this.stream = stream;
    this.rewriter = rewriter;
    this.out = scratch.bytes();
    this.picture = line.kind() == MediaKind.VIDEO;
    ExtensionIds ids = line.extensions();
    this.extensions =
        new EgressExtensions(ids.mid(), line.mid(), ids.absSendTime(), ids.audioLevel());
  }

  boolean canRetransmit() {
    return line.hasRtx();
  }

  /** What was written last stands at its beginning. */
  byte[] bytes() {
    return out;
  }

  /** Writes; returns the length. */
  int write(RtpPacket packet, int level, long nowMicros) {
    int at =
        RtpPacket.writeHeader(
            out,
            0,
            extensions.length() > 0,
            packet.marker(),
            line.payloadType(),
            rewriter.sequence(packet.sequence()),
            rewriter.timestamp(packet.timestamp()),
            stream.ssrc());
    at += extensions.write(out, at, EgressExtensions.absSendTime(nowMicros), level);
    System.arraycopy(packet.buffer(), packet.payloadOffset(), out, at, packet.payloadLength());
    if (picture && vp8.wrap(out, at, packet.payloadLength())) {
      rewriter.rewrite(vp8);
    }
    return at + packet.payloadLength();
  }

  /** Writes the packet again, as a retransmission of what {@link #write} made of it. */
  int writeAgain(RtpPacket packet, int rtxSequence, long nowMicros) {
    int length = write(packet, 0, nowMicros);
    if (!written.wrap(out, 0, length)) {
      throw new IllegalStateException("we wrote what we cannot read");
    }
    return Rtx.encapsulate(written, line.rtxPayloadType(), rtxSequence, stream.rtxSsrc());
  }
}
