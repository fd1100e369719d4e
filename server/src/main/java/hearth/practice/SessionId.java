package hearth.practice;

/** One session of one group, of the 12–16. Opaque; safe in logs. */
public record SessionId(String value) {
  public SessionId {
    if (!value.matches("[A-Za-z0-9_-]{1,64}")) {
      throw new IllegalArgumentException("not an id");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
