/** Datagrams and time: one thread that owns one UDP port on several local addresses. */
@NullMarked
package hearth.media.sfu.net;

import org.jspecify.annotations.NullMarked;
