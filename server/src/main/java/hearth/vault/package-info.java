/**
 * Content that belongs to people, sealed under keys that can be destroyed; and the small store for
 * what must be forgotten or rotated.
 */
@NullMarked
package hearth.vault;

import org.jspecify.annotations.NullMarked;
