/** The loop on real sockets. */
@NullMarked
package hearth.media.sfu.net;

import org.jspecify.annotations.NullMarked;
