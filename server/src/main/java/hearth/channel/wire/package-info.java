/**
 * The whole protocol {@code hearth.v1}: one flat family of records for each direction. {@code
 * docs/protocol.md} tells it in prose; the browser's types are generated from here.
 */
@NullMarked
package hearth.channel.wire;

import org.jspecify.annotations.NullMarked;
