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

  /** Of a fault that is not the server's own. */
  static final int NO_CODE = -1;

  private final Kind kind;
  private final int code;

  public MediaServerFault(Kind kind, String why) {
    this(kind, why, NO_CODE);
  }

  MediaServerFault(Kind kind, String why, int code) {
    super(why);
    this.kind = kind;
    this.code = code;
  }

  public Kind kind() {
    return kind;
  }

  /** The server's error code. */
  int code() {
    return code;
  }
}
