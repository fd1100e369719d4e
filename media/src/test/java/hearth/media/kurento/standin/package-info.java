/**
 * A double of Kurento Media Server that speaks its real wire, for tests without one. {@link
 * hearth.media.kurento.standin.Standin} is the way in; all else that is public hangs on it.
 */
@NullMarked
package hearth.media.kurento.standin;

import org.jspecify.annotations.NullMarked;
