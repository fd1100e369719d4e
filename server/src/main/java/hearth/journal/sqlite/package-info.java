/**
 * The journal in one SQLite file: one writing thread that commits the appends of many rooms
 * together, durable before the answer.
 */
@NullMarked
package hearth.journal.sqlite;

import org.jspecify.annotations.NullMarked;
