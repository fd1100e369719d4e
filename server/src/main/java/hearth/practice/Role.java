package hearth.practice;

/** What a person comes to a group as; nobody is both staff and member. */
public enum Role {
  THERAPIST("therapist"),
  CO_THERAPIST("coTherapist"),
  MEMBER("member");

  private final String word;

  Role(String word) {
    this.word = word;
  }

  /** Therapists and co-therapists. */
  public boolean staff() {
    return this != MEMBER;
  }

  @Override
  public String toString() {
    return word;
  }
}
