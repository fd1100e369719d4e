package hearth.media.sfu.rtp;

import static hearth.media.sfu.rtp.Bytes.put16;
import static hearth.media.sfu.rtp.Bytes.u16;
import static hearth.media.sfu.rtp.Bytes.u8;

/**
 * A view of the VP8 payload descriptor (RFC 7741, section 4.2): X R N S R PID(3) ‖ [I L T K R(4)] ‖
 * [M PictureID(7 or 15)] ‖ [TL0PICIDX(8)] ‖ [TID(2) Y KEYIDX(5)]. Only the first byte behind it is
 * read besides, so payloads may be encrypted end to end.
 */
public final class Vp8Descriptor {
  private static final int EXTENDED = 0x80;
  private static final int START = 0x10;

  private byte[] buf = {};
  private int off;
  private int length;
  private int pictureIdOffset;
  private int pictureIdMask;
  private int tl0Offset;
  private int temporalLayer;
  private boolean keyFrame;

  /**
   * Looks at this payload from now on; false, and nothing may be asked, when the descriptor is cut
   * short or nothing follows.
   */
  public boolean wrap(byte[] payload, int offset, int len) {
    buf = payload;
    off = offset;
    pictureIdOffset = -1;
    pictureIdMask = 0;
    tl0Offset = -1;
    temporalLayer = 0;
    if (len < 2) {
      return false;
    }
    length = (u8(buf, off) & EXTENDED) == 0 ? 1 : extended(len);
    if (length >= len) {
      return false;
    }
    // Partition 0 begins here, and the frame header's first bit is 0 for a key frame (sections 4.2,
    // 4.3).
    keyFrame = (u8(buf, off) & (START | 0x07)) == START && (u8(buf, off + length) & 1) == 0;
    return true;
  }

  // Returns at least len when it is cut short.
  private int extended(int len) {
    int flags = u8(buf, off + 1);
    int at = 2;
    if ((flags & 0x80) != 0) {
      if (at >= len) {
        return len;
      }
      boolean wide = (u8(buf, off + at) & 0x80) != 0;
      if (wide && at + 1 >= len) {
        return len;
      }
      pictureIdOffset = off + at;
      pictureIdMask = wide ? 0x7fff : 0x7f;
      at += wide ? 2 : 1;
    }
    if ((flags & 0x40) != 0) {
      tl0Offset = off + at++;
    }
    if ((flags & 0x30) != 0) {
      if (at >= len) {
        return len;
      }
      temporalLayer = (flags & 0x20) == 0 ? 0 : u8(buf, off + at) >> 6;
      at++;
    }
    return at;
  }

  /** Bytes of the descriptor. */
  public int length() {
    return length;
  }

  /** Whether this packet begins a key frame. */
  public boolean isKeyFrame() {
    return keyFrame;
  }

  /** Whether this packet begins a frame. */
  public boolean isFrameStart() {
    return (u8(buf, off) & (START | 0x07)) == START;
  }

  public int temporalLayer() {
    return temporalLayer;
  }

  public boolean hasPictureId() {
    return pictureIdMask != 0;
  }

  /** 0x7fff or 0x7f, the numbers a PictureID of this width counts through; 0 without one. */
  public int pictureIdMask() {
    return pictureIdMask;
  }

  public int pictureId() {
    return pictureIdMask == 0x7fff ? u16(buf, pictureIdOffset) & 0x7fff : u8(buf, pictureIdOffset);
  }

  public boolean hasTl0() {
    return tl0Offset >= 0;
  }

  /** TL0PICIDX. */
  public int tl0() {
    return u8(buf, tl0Offset);
  }

  /** Writes a PictureID of the same width in place. */
  public void pictureId(int id) {
    if (pictureIdMask == 0x7fff) {
      put16(buf, pictureIdOffset, 0x8000 | id);
    } else {
      buf[pictureIdOffset] = (byte) (id & 0x7f);
    }
  }

  /** Writes TL0PICIDX in place. */
  public void tl0(int index) {
    buf[tl0Offset] = (byte) index;
  }
}
