/** A practice to try Hearth with: one group of six members in the middle of its programme. */
@NullMarked
package hearth.demo;

import org.jspecify.annotations.NullMarked;
