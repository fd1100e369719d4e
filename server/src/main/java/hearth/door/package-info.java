/**
 * Who comes in: personal links, the cookies they are exchanged for, and where a page may be from.
 */
@NullMarked
package hearth.door;

import org.jspecify.annotations.NullMarked;
