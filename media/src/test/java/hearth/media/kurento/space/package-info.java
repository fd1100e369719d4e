/** The parts of a session on a media server that need none. */
@NullMarked
package hearth.media.kurento.space;

import org.jspecify.annotations.NullMarked;
