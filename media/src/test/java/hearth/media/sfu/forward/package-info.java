/** The small parts of forwarding, and what its bounds are. */
@NullMarked
package hearth.media.sfu.forward;

import org.jspecify.annotations.NullMarked;
