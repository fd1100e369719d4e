/** The SFU with real browsers. */
@NullMarked
package hearth.media.sfu.browser;

import org.jspecify.annotations.NullMarked;
