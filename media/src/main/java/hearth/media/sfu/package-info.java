/** The media plane inside the server's own process: a selective forwarding unit on one UDP port. */
@NullMarked
package hearth.media.sfu;

import org.jspecify.annotations.NullMarked;
