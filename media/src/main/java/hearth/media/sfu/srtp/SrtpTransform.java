package hearth.media.sfu.srtp;

/**
 * The cryptographic half of one direction: seals and opens single packets in place, and knows
 * nothing of order, replay or sources. {@code open…} returns the new length, or {@link #FORGED}.
 */
sealed interface SrtpTransform permits AesCmTransform, AesGcmTransform {
  int FORGED = -1;

  /**
   * The E flag in front of the 31-bit SRTCP index: this packet is encrypted (RFC 3711, section
   * 3.4).
   */
  int ENCRYPTED = 0x8000_0000;

  /** Bytes of an RTCP packet that stay clear: its first header and the sender's SSRC. */
  int RTCP_HEADER = 8;

  /**
   * Seals one RTP packet; the buffer has room for the tag.
   *
   * @param header bytes of RTP header, extensions included, that stay clear
   * @param index the 48-bit packet index: rollover counter ‖ sequence number
   */
  int sealRtp(byte[] buf, int off, int header, int len, int ssrc, long index);

  int openRtp(byte[] buf, int off, int header, int len, int ssrc, long index);

  int sealRtcp(byte[] buf, int off, int len, int ssrc, int index);

  /**
   * Opens one RTCP packet.
   *
   * @param len with trailer
   * @param flagAndIndex the E flag and index as they stand in the packet
   */
  int openRtcp(byte[] buf, int off, int len, int ssrc, int flagAndIndex);

  /** Where the E flag and index stand in a sealed RTCP packet of this length. */
  int rtcpIndexOffset(int len);

  static SrtpTransform of(SrtpProfile profile, SessionKeys keys) {
    return switch (profile) {
      case AEAD_AES_128_GCM -> new AesGcmTransform(keys);
      case AES_CM_128_HMAC_SHA1_80 -> new AesCmTransform(keys);
    };
  }
}
