package hearth;

/** Hearth does not start, for a reason in one line for the operator. */
final class NotStarted extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** What the process answers with: 2 when what was asked of it is wrong, 1 for the rest. */
  final int exit;

  private NotStarted(int exit, String why) {
    super(why);
    this.exit = exit;
  }

  static NotStarted wrong(String why) {
    return new NotStarted(2, why);
  }

  static NotStarted because(String why) {
    return new NotStarted(1, why);
  }
}
