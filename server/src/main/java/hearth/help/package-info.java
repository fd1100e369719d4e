/**
 * Whom a person can call, by region, and how to reach the practice. Nothing of a group is in it.
 */
@NullMarked
package hearth.help;

import org.jspecify.annotations.NullMarked;
