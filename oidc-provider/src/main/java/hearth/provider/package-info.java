/** A real OpenID provider to sign in at: Spring Authorization Server with a few people. */
@NullMarked
package hearth.provider;

import org.jspecify.annotations.NullMarked;
