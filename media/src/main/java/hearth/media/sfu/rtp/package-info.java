/**
 * RTP and RTCP as bytes and arithmetic: no sockets, no clocks (time comes in). Not thread-safe:
 * each object belongs to one loop.
 */
@NullMarked
package hearth.media.sfu.rtp;

import org.jspecify.annotations.NullMarked;
