/**
 * What the practice's own pages do: who may sign in, and what they may change. Joins the practice's
 * stream, the groups and the door; knows nothing of HTTP.
 */
@NullMarked
package hearth.office;

import org.jspecify.annotations.NullMarked;
