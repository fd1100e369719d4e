/** Checks by the letter of RFC 8489 and RFC 8445. */
@NullMarked
package hearth.media.sfu.ice;

import org.jspecify.annotations.NullMarked;
