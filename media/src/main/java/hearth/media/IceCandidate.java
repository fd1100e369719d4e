package hearth.media;

import org.jspecify.annotations.Nullable;

/**
 * A trickled candidate as browsers spell it (RFC 8839, section 5.1).
 *
 * @param candidate the {@code candidate:…} attribute; empty for end-of-candidates
 * @param mid the m-line it belongs to
 */
public record IceCandidate(String candidate, @Nullable String mid, int mLineIndex) {}
