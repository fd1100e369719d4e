/**
 * The rules of SPEC.md, run on every media plane through browsers that a test can hold in its hand.
 */
@NullMarked
package hearth.media.contract;

import org.jspecify.annotations.NullMarked;
