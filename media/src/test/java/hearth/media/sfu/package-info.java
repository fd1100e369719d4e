/** The SFU as a whole. */
@NullMarked
package hearth.media.sfu;

import org.jspecify.annotations.NullMarked;
