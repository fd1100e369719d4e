/** A journal that lives as long as the process: for tests, and for rooms that leave nothing. */
@NullMarked
package hearth.journal.memory;

import org.jspecify.annotations.NullMarked;
