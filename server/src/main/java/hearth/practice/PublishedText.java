package hearth.practice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A text there was, when it was published and by whom.
 *
 * @param by null for one the server itself began with
 */
public record PublishedText(Agreement agreement, Instant at, @Nullable Person by) {}
