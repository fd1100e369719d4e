/** What staff write down of their work: pure rules, folded from a stream for each writer. */
@NullMarked
package hearth.notes;

import org.jspecify.annotations.NullMarked;
