/** DTLS 1.2 (RFC 6347) in the server's role, only to agree on SRTP keys (RFC 5764). */
@NullMarked
package hearth.media.sfu.dtls;

import org.jspecify.annotations.NullMarked;
