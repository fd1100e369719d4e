package hearth.media.sfu.sdp;

/**
 * One stream announced by SSRC (RFC 5576).
 *
 * @param rtxSsrc its retransmissions (ssrc-group FID), or 0 when none were announced
 */
public record OfferedStream(int ssrc, int rtxSsrc) {}
