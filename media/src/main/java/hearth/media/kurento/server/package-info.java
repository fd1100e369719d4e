/**
 * Media servers as this process sees them: a pool, the life and death of each, and calls that
 * always end in time. The only package that knows kurento-client.
 */
@NullMarked
package hearth.media.kurento.server;

import org.jspecify.annotations.NullMarked;
