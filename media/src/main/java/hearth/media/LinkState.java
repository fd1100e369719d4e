package hearth.media;

/** How one link stands, as the plane sees it. */
public enum LinkState {
  CONNECTING,
  CONNECTED,
  /** No consent from the browser for some seconds (RFC 7675); it may come back. */
  INTERRUPTED,
  CLOSED
}
