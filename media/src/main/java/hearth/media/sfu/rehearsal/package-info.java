/**
 * A small circle of our own that meets once after the start, so that the first people to come find
 * every path compiled. A cold JVM delays their packets, and browsers take that for a slow network.
 */
@NullMarked
package hearth.media.sfu.rehearsal;

import org.jspecify.annotations.NullMarked;
