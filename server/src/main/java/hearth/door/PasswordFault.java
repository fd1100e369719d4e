package hearth.door;

/** Why a password will not do, in words for the person who chose it. */
public enum PasswordFault {
  TOO_SHORT("passwordShort", "Please choose a password of at least 12 characters."),
  TOO_LONG("passwordLong", "A password has at most 128 characters."),
  COMMON("passwordCommon", "Many people use this password. Please choose another."),
  OWN_NAME("passwordName", "Please choose a password that is not made of your name.");

  private final String rule;
  private final String words;

  PasswordFault(String rule, String words) {
    this.rule = rule;
    this.words = words;
  }

  public String rule() {
    return rule;
  }

  public String words() {
    return words;
  }
}
