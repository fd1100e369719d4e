/** Who has opened and taken away what staff alone may read: never what stood in it. */
@NullMarked
package hearth.audit;

import org.jspecify.annotations.NullMarked;
