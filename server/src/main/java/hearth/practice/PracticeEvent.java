package hearth.practice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What has happened in the practice. Names and fields are a published format: additive only. */
public sealed interface PracticeEvent {
  /**
   * An event with its time and cause.
   *
   * @param by whose command caused it, and {@code commandId} which; null for what the operator or
   *     the server did
   */
  record Recorded(
      PracticeEvent event, Instant at, @Nullable Person by, @Nullable String commandId) {}

  record AccountMade(AccountId account, Private<String> name, boolean administrator)
      implements PracticeEvent {}

  record AccountRenamed(AccountId account, Private<String> name) implements PracticeEvent {}

  record AdministratorSet(AccountId account, boolean administrator) implements PracticeEvent {}

  record AccountClosed(AccountId account) implements PracticeEvent {}

  record AccountReopened(AccountId account) implements PracticeEvent {}

  /** What groups begin with from now on; those there are keep their own. */
  record AgreementPublished(Agreement agreement) implements PracticeEvent {}

  /** Of the library: the practice's texts, of nobody in particular, and so not sealed. */
  sealed interface OfScene extends PracticeEvent {}

  /** A new one, or another text for one there was. */
  record ScenePut(Scene scene) implements OfScene {}

  record SceneDropped(String scene) implements OfScene {}

  record SceneRestored(String scene) implements OfScene {}

  /** For the audit trail alone. */
  record SignInChanged(AccountId account, SignInChange change) implements PracticeEvent {}
}
