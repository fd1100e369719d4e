/** A registry that lives as long as the process. */
@NullMarked
package hearth.vault.memory;

import org.jspecify.annotations.NullMarked;
