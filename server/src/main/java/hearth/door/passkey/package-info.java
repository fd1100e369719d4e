/**
 * Passkeys (WebAuthn) as a second factor: a key in a person's own device that answers to our pages
 * alone. What is kept of it is public; whose account it opens is said elsewhere.
 */
@NullMarked
package hearth.door.passkey;

import org.jspecify.annotations.NullMarked;
