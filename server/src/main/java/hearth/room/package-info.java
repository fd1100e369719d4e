/**
 * The imperative shell around the pure session: one mailbox and one thread a room, the journal
 * before every answer, and the media plane led by what the rules say of hearing.
 */
@NullMarked
package hearth.room;

import org.jspecify.annotations.NullMarked;
