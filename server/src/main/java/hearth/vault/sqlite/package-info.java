/** The registry in one SQLite file, apart from the journal's, that overwrites what it forgets. */
@NullMarked
package hearth.vault.sqlite;

import org.jspecify.annotations.NullMarked;
