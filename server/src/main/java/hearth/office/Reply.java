package hearth.office;

/** What comes of something asked: it is done, or why it is not. */
public sealed interface Reply<T> {
  record Done<T>(T value) implements Reply<T> {}

  record Refused<T>(Refusal why) implements Reply<T> {}

  /** Done, with nothing to tell. */
  enum Nothing {
    NOTHING
  }

  static Reply<Nothing> done() {
    return new Done<>(Nothing.NOTHING);
  }

  static <T> Reply<T> done(T value) {
    return new Done<>(value);
  }

  static <T> Reply<T> refused(Refusal why) {
    return new Refused<>(why);
  }
}
