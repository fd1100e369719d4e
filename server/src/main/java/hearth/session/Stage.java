package hearth.session;

/** Where one person stands on the way into a session. Each stage's view shows that stage only. */
public enum Stage {
  AGREEMENT("agreement"),
  ATTESTATION("attestation"),
  CHECK_IN("checkIn"),
  DEVICE_CHECK("deviceCheck"),
  WAITING("waiting"),
  CIRCLE("circle"),
  ENDED("ended");

  private final String word;

  Stage(String word) {
    this.word = word;
  }

  @Override
  public String toString() {
    return word;
  }
}
