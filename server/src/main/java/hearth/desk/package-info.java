/**
 * The desk of a group's staff: what they read and write beside and between sessions. Around the
 * rules of {@link hearth.notes}, and with a line in the audit trail for whatever is opened.
 */
@NullMarked
package hearth.desk;

import org.jspecify.annotations.NullMarked;
