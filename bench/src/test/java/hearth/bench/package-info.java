@NullMarked
package hearth.bench;

import org.jspecify.annotations.NullMarked;
