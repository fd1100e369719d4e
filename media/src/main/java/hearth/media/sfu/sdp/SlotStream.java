package hearth.media.sfu.sdp;

/**
 * The one continuous stream Hearth sends on a slot's m-line.
 *
 * @param rtxSsrc of its retransmissions; unused without RTX
 * @param cname as in Hearth's own SDES; one for both streams of a slot, so that they play in step
 * @param stream the msid's stream: the same for sound and picture of a slot
 * @param track the msid's track
 */
public record SlotStream(int ssrc, int rtxSsrc, String cname, String stream, String track) {}
