/** Handshakes with both ends real. */
@NullMarked
package hearth.media.sfu.dtls;

import org.jspecify.annotations.NullMarked;
