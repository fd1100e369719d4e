/**
 * The words a practice is made of: who, which group, which session, what is private. Pure: only
 * {@code java.*}.
 */
@NullMarked
package hearth.practice;

import org.jspecify.annotations.NullMarked;
