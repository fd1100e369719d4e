package hearth.media.sfu.sdp;

import java.util.List;

/**
 * Hearth's end of a link, as an answer announces it.
 *
 * @param session the o-line's session id, the same in every answer of one link; not negative
 * @param version grows with every answer of one link
 * @param candidates all of them, each without {@code a=}: {@code candidate:1 1 udp …}
 */
public record LocalLink(
    long session,
    long version,
    String ufrag,
    String password,
    Fingerprint fingerprint,
    List<String> candidates) {
  public LocalLink {
    candidates = List.copyOf(candidates);
  }
}
