/** The fake plane's own hooks. */
@NullMarked
package hearth.media.fake;

import org.jspecify.annotations.NullMarked;
