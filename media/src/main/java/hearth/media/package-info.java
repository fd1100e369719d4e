/**
 * The media port: who publishes, who receives, in records only. It knows nothing of sessions,
 * sockets or any media server's types.
 */
@NullMarked
package hearth.media;

import org.jspecify.annotations.NullMarked;
