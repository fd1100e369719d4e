/** Tests of the channel, most of them over real sockets. */
@NullMarked
package hearth.channel;

import org.jspecify.annotations.NullMarked;
