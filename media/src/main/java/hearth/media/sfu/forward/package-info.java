/** Who hears and sees whom: publications, slots and the plan that joins them, all on one loop. */
@NullMarked
package hearth.media.sfu.forward;

import org.jspecify.annotations.NullMarked;
