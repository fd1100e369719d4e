package hearth.practice;

/** One therapy group. Opaque; safe in logs. */
public record GroupId(String value) implements Owner {
  static final String PREFIX = "group:";

  public GroupId {
    if (!value.matches("[A-Za-z0-9_-]{1,64}")) {
      throw new IllegalArgumentException("not an id");
    }
  }

  @Override
  public String text() {
    return PREFIX + value;
  }

  @Override
  public String toString() {
    return value;
  }
}
