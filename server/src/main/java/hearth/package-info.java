/** The house put together by hand, and its commands. */
@NullMarked
package hearth;

import org.jspecify.annotations.NullMarked;
