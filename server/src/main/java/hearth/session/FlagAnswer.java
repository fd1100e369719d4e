package hearth.session;

/** What staff did about a safety flag. */
public enum FlagAnswer {
  /** Spoke with them. */
  SPOKE("spoke"),
  PRIVATE_ROOM("privateRoom"),
  CALLED_CONTACT("calledContact"),
  EMERGENCY_SERVICE("emergencyService"),
  AGREED_TO_STAY("agreedToStay");

  private final String word;

  FlagAnswer(String word) {
    this.word = word;
  }

  @Override
  public String toString() {
    return word;
  }
}
