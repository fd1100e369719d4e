package hearth.practice;

/**
 * A person who signs in to the practice: an administrator, or staff of groups. Opaque; safe in
 * logs.
 */
public record AccountId(String value) implements Person {
  static final String PREFIX = "account:";

  public AccountId {
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
