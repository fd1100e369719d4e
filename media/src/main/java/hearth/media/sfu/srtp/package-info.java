/**
 * SRTP and SRTCP (RFC 3711, RFC 7714) in place on byte arrays. Not thread-safe: each end belongs to
 * one loop.
 */
@NullMarked
package hearth.media.sfu.srtp;

import org.jspecify.annotations.NullMarked;
