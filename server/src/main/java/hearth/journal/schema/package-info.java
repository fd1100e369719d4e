/**
 * The published format of stored events: events to records and back, private fields sealed at this
 * edge and nowhere else.
 */
@NullMarked
package hearth.journal.schema;

import org.jspecify.annotations.NullMarked;
