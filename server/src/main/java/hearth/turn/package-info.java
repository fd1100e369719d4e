/** Ways through closed networks: relays, and credentials for them that expire. */
@NullMarked
package hearth.turn;

import org.jspecify.annotations.NullMarked;
