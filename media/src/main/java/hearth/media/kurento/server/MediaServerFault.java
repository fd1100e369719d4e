package hearth.media.kurento.server;

/** A media server did not do what was asked. The message may be logged: it holds no SDP. */
public final class MediaServerFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why. */
  public enum Kind {
    /** No answer in time; it may still have been done. */
    LATE,
    /** The server or the object is gone. */
    GONE,
    /** It answered with an error. */
    REFUSED,
    /** No server answers, or none has room. */
    NONE_FREE
  }

  private final Kind kind;

  public MediaServerFault(Kind kind, String why) {
    super(why);
    this.kind = kind;
  }

  public MediaServerFault(Kind kind, String why, Throwable cause) {
    super(why, cause);
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }
}
