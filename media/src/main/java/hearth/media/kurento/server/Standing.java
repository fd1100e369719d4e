package hearth.media.kurento.server;

import hearth.media.LinkState;

/** How a link stands, without what the server says twice or too late. */
final class Standing {
  private LinkState now = LinkState.CONNECTING;

  /** Whether this is news. Closed is the last word; who was never connected is not interrupted. */
  synchronized boolean becomes(LinkState state) {
    boolean news =
        now != LinkState.CLOSED
            && now != state
            && !(state == LinkState.INTERRUPTED && now == LinkState.CONNECTING);
    if (news) {
      now = state;
    }
    return news;
  }
}
