/** STUN (RFC 8489) and the lite side of ICE (RFC 8445): who may talk to us, and from where. */
@NullMarked
package hearth.media.sfu.ice;

import org.jspecify.annotations.NullMarked;
