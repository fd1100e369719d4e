/** Tests of the room's shell on the real journal in memory and the shipped fake plane. */
@NullMarked
package hearth.room;

import org.jspecify.annotations.NullMarked;
