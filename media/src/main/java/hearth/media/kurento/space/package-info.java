/** One session on a media server: its links, slots and wires, and how it is made anew elsewhere. */
@NullMarked
package hearth.media.kurento.space;

import org.jspecify.annotations.NullMarked;
