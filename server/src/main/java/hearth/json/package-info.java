/** What all JSON of ours has in common: which parts of a record may be missing. */
@NullMarked
package hearth.json;

import org.jspecify.annotations.NullMarked;
