/**
 * The socket between a browser and its room: one endpoint, text checked at the edge, an outbox with
 * a bound, and only what {@link hearth.session.View} builds on its way out.
 */
@NullMarked
package hearth.channel;

import org.jspecify.annotations.NullMarked;
