/**
 * Browser offers read into records, and answers written (RFC 8866, RFC 9429, RFC 9143), pure text
 * in and out. What an offer says is never repeated in an error.
 */
@NullMarked
package hearth.media.sfu.sdp;

import org.jspecify.annotations.NullMarked;
