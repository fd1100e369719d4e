/**
 * The live room, as pure rules: what may happen ({@link Decider}), what has happened ({@link
 * Room}), who may see it ({@link View}) and who may hear whom ({@link Hearing}). Only {@code
 * java.*} and the words of {@code hearth.practice}; time and ids come in from outside.
 */
@NullMarked
package hearth.session;

import org.jspecify.annotations.NullMarked;
