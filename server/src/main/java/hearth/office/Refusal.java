package hearth.office;

import hearth.door.PasswordFault;
import hearth.practice.PracticeRule;
import hearth.programme.GroupRule;
import java.time.Duration;

/**
 * Why something was not done, in words for a person.
 *
 * @param after how long to try again; zero where that would change nothing
 */
public record Refusal(Kind kind, String rule, String words, Duration after) {
  /** What sort of no it is. */
  public enum Kind {
    /** What was given will not do. */
    UNFIT,
    /** Not with this password, code or link. */
    WRONG,
    MISSING,
    /** Something else stands in the way. */
    CLASH,
    TOO_OFTEN,
    BUSY
  }

  private static final Duration BUSY_SECONDS = Duration.ofSeconds(5);

  static final Refusal WRONG_SIGN_IN =
      wrong("wrongSignIn", "This name and password do not fit together. Please try again.");
  static final Refusal WRONG_PASSWORD =
      wrong("wrongPassword", "This is not your password. Please try again.");
  static final Refusal WRONG_CODE =
      wrong("wrongCode", "This code is not right, or was used already. Please try the next one.");
  static final Refusal TICKET =
      wrong("ticket", "That took too long. Please sign in again from the start.");
  static final Refusal NOT_LINKED =
      wrong("notLinked", "There is no account here for you. Please ask an administrator.");
  static final Refusal SET_UP_LINK =
      wrong("setUpLink", "This link was used already or is too old. Please ask for a new one.");
  static final Refusal NO_ACCOUNT =
      new Refusal(Kind.MISSING, "noAccount", "There is no such account.", Duration.ZERO);
  static final Refusal NO_SEAT =
      new Refusal(Kind.MISSING, "noSeat", "There is no such seat in this group.", Duration.ZERO);
  static final Refusal CLOSED = clash("closed", "This group is closed. Open it again first.");
  static final Refusal NAME = unfit("name", "A name has 1 to 80 letters, in one line.");
  static final Refusal GROUP_NAME =
      unfit("name", "A group's name has 1 to 100 letters, in one line.");
  static final Refusal MANY_GROUPS =
      clash("groups", "This practice has as many groups as there is room for.");
  static final Refusal GOING_ON =
      clash("goingOn", "A session is going on. It needs to end before the group can be closed.");
  static final Refusal ACCOUNT = unfit("account", "There is no such account, or it is closed.");
  static final Refusal STAFF_SIGN_IN =
      clash("staff", "Staff need no link: they sign in with their account.");
  static final Refusal THERAPISTS =
      wrong("therapists", "Only therapists of this group can do this.");
  static final Refusal NO_GROUP =
      new Refusal(Kind.MISSING, "noGroup", "There is no such group here.", Duration.ZERO);
  static final Refusal NAME_TAKEN =
      new Refusal(
          Kind.CLASH, "nameTaken", "Somebody signs in with this name already.", Duration.ZERO);
  static final Refusal SIGN_IN_NAME =
      new Refusal(
          Kind.UNFIT,
          "signInName",
          "A name to sign in with has 2 to 254 characters and no blanks.",
          Duration.ZERO);
  static final Refusal NOT_BEGUN =
      new Refusal(
          Kind.CLASH, "notBegun", "Please begin with the second factor again.", Duration.ZERO);
  static final Refusal NO_PASSKEYS_HERE =
      clash(
          "noPasskeysHere", "Passkeys need an address with a name, and this one is only numbers.");
  static final Refusal PASSKEY_NOT_BEGUN =
      clash("notBegun", "That took too long. Please begin with the passkey again.");
  static final Refusal MANY_PASSKEYS =
      clash("passkeys", "You have eight passkeys. Please remove one that you no longer use.");
  static final Refusal PASSKEY_NAME =
      unfit("passkeyName", "A passkey’s name has 1 to 60 letters, in one line.");
  static final Refusal WRONG_PASSKEY =
      wrong("wrongPasskey", "This passkey did not fit. Please try again.");
  static final Refusal NO_PASSKEY =
      new Refusal(Kind.MISSING, "noPasskey", "There is no such passkey.", Duration.ZERO);
  static final Refusal NO_FACTOR =
      new Refusal(Kind.CLASH, "noFactor", "There is no second factor here.", Duration.ZERO);
  static final Refusal BUSY =
      new Refusal(
          Kind.BUSY, "busy", "Many people sign in just now. Please try again.", BUSY_SECONDS);

  /** The same words whoever it is at, and whether or not there is such an account. */
  static Refusal tooOften(Duration after) {
    return new Refusal(
        Kind.TOO_OFTEN, "tries", "Please wait a few minutes, then try again.", after);
  }

  static Refusal of(PasswordFault fault) {
    return new Refusal(Kind.UNFIT, fault.rule(), fault.words(), Duration.ZERO);
  }

  static Refusal of(GroupRule rule) {
    var kind =
        switch (rule) {
          case PG1, PG24 -> Kind.MISSING;
          case PG3, PG6, PG23 -> Kind.UNFIT;
          default -> Kind.CLASH;
        };
    return new Refusal(kind, rule.name(), rule.words(), Duration.ZERO);
  }

  /** What was given will not do. */
  static Refusal unfit(String rule, String words) {
    return new Refusal(Kind.UNFIT, rule, words, Duration.ZERO);
  }

  /** Something else stands in the way. */
  static Refusal clash(String rule, String words) {
    return new Refusal(Kind.CLASH, rule, words, Duration.ZERO);
  }

  static Refusal of(PracticeRule rule) {
    var kind =
        switch (rule) {
          case AC1, SC8 -> Kind.MISSING;
          case AC3, SC2, SC3, SC4, SC5 -> Kind.UNFIT;
          default -> Kind.CLASH;
        };
    return new Refusal(kind, rule.name(), rule.words(), Duration.ZERO);
  }

  private static Refusal wrong(String rule, String words) {
    return new Refusal(Kind.WRONG, rule, words, Duration.ZERO);
  }
}
