/**
 * A WebRTC peer for tests and load: offers like Chromium, checks ICE, shakes hands by DTLS, and
 * sends and receives SRTP whose payloads a test can recognise. It shares no parser with the SFU, so
 * that the two cannot be wrong in the same way.
 */
@NullMarked
package hearth.media.peer;

import org.jspecify.annotations.NullMarked;
