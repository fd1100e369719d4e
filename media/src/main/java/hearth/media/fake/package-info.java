/**
 * A media plane that lives in memory: the port's whole semantics, with packets that are only words.
 */
@NullMarked
package hearth.media.fake;

import org.jspecify.annotations.NullMarked;
