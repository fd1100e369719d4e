/** Plays recordings of a real server against the double, and compares what each says. */
@NullMarked
package hearth.media.kurento.standin.transcript;

import org.jspecify.annotations.NullMarked;
