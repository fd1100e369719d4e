package hearth.media.kurento.server;

/** What an endpoint is for; its bandwidths must be set before any SDP. */
public enum Purpose {
  /** Takes in what one browser publishes. */
  PUBLISHES,
  /** Sends one slot to one browser. */
  PLAYS
}
