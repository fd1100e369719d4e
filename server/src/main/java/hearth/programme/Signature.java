package hearth.programme;

import hearth.practice.Private;
import java.time.Instant;

/**
 * One person's signature of one version.
 *
 * @param hash of the exact text they signed
 * @param fullName as they typed it; the circle never sees it
 */
public record Signature(int version, String hash, Instant at, Private<String> fullName) {}
