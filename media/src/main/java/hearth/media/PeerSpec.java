package hearth.media;

import java.util.Set;

/**
 * What one member's links are made for.
 *
 * @param publishes what they may publish; empty for an observer. What is not here is never accepted
 *     from them.
 * @param slots how many other people they can see and hear at once (0–{@value #MAX_SLOTS})
 */
public record PeerSpec(Set<Source> publishes, int slots) {
  public static final int MAX_SLOTS = 15;

  public PeerSpec {
    publishes = Set.copyOf(publishes);
    if (slots < 0 || slots > MAX_SLOTS) {
      throw new IllegalArgumentException("slots must be 0.." + MAX_SLOTS + ", was " + slots);
    }
  }
}
