package hearth.practice;

/** What is asked of the practice. The same again is accepted and changes nothing. */
public sealed interface PracticeCommand {
  /** The account a command is about. */
  sealed interface OfAccount extends PracticeCommand {
    AccountId account();
  }

  /** The practice's own text, which new groups begin with. */
  record PublishAgreement(Agreement agreement) implements PracticeCommand {}

  /** The library of scenes. */
  sealed interface OfScene extends PracticeCommand {}

  /** A new one, or another text for the one of this id. */
  record PutScene(Scene scene) implements OfScene {}

  record DropScene(String scene) implements OfScene {}

  record RestoreScene(String scene) implements OfScene {}

  record MakeAccount(AccountId account, Private<String> name, boolean administrator)
      implements OfAccount {}

  record RenameAccount(AccountId account, Private<String> name) implements OfAccount {}

  /** Both at once, or neither. */
  record ChangeAccount(AccountId account, Private<String> name, boolean administrator)
      implements OfAccount {}

  record CloseAccount(AccountId account) implements OfAccount {}

  record ReopenAccount(AccountId account) implements OfAccount {}

  /** Something was done to how this account is signed in to; what is secret stands elsewhere. */
  record Note(AccountId account, SignInChange change) implements OfAccount {}
}
