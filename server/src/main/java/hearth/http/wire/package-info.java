/** What the practice's pages ask and are told over HTTP: JSON, one flat record each. */
@NullMarked
package hearth.http.wire;

import org.jspecify.annotations.NullMarked;
