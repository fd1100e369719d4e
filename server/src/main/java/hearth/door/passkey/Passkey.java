package hearth.door.passkey;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One as its person knows it.
 *
 * @param id of ours
 * @param seen when somebody last signed in with it; null for not yet
 */
public record Passkey(String id, String name, Instant since, @Nullable Instant seen) {}
