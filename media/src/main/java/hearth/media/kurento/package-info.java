/**
 * The media plane on Kurento Media Servers. {@code server} speaks to them, {@code space} holds one
 * session's links and wires; nothing of Kurento's own types leaves {@code server}.
 */
@NullMarked
package hearth.media.kurento;

import org.jspecify.annotations.NullMarked;
