package hearth.vault;

/** The practice key is not one to start with; says what is wrong in words for the operator. */
public final class KeyRefused extends RuntimeException {
  private static final long serialVersionUID = 1;

  public KeyRefused(String why) {
    super(why);
  }
}
