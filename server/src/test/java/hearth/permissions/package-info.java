/** Every command of the channel, by everybody, at every stage: what the server itself answers. */
@NullMarked
package hearth.permissions;

import org.jspecify.annotations.NullMarked;
