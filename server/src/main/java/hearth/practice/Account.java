package hearth.practice;

/** A person who signs in to the practice, as its events have made them. */
public record Account(AccountId id, Private<String> name, boolean administrator, boolean closed) {
  private static final int LONGEST_NAME = 80;

  /** What stands where the name has been erased. */
  public static final String ERASED = "a colleague";

  /** May sign in. */
  public boolean active() {
    return !closed;
  }

  boolean leads() {
    return administrator && !closed;
  }

  Account named(Private<String> next) {
    return new Account(id, next, administrator, closed);
  }

  Account administering(boolean next) {
    return new Account(id, name, next, closed);
  }

  Account closed(boolean next) {
    return new Account(id, name, administrator, next);
  }

  static boolean isName(Private<String> name) {
    return name.map(Account::isName, false);
  }

  private static boolean isName(String name) {
    return !name.isBlank()
        && name.length() <= LONGEST_NAME
        && name.chars().noneMatch(Character::isISOControl);
  }
}
