package hearth.journal;

/** The journal's answer to an append. */
public sealed interface Appended {
  /** The records are durable, and the stream ends here now. */
  record Stored(Head head) implements Appended {}

  /** The stream ends elsewhere than the writer thought; nothing was written. */
  record Conflict(Head actual) implements Appended {}
}
