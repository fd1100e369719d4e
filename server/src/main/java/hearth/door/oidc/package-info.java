/**
 * Signing in at a provider of the practice's own, by OpenID Connect: the authorization code flow
 * with PKCE. Who comes back is an identity of that provider's; whose account it opens is said
 * elsewhere.
 */
@NullMarked
package hearth.door.oidc;

import org.jspecify.annotations.NullMarked;
