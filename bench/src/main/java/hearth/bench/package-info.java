/** What is measured, by one command each: {@code ./hearth bench}. */
@NullMarked
package hearth.bench;

import org.jspecify.annotations.NullMarked;
