package hearth.practice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The practice as its events have made it. Immutable: every event gives a new one. */
public record Practice(Accounts accounts, PracticeTexts agreement, SceneLibrary scenes) {
  /** Before anything has happened. */
  public static Practice empty() {
    return new Practice(Accounts.NONE, PracticeTexts.NONE, SceneLibrary.FIRST);
  }

  /** Pure: the same practice and command give the same answer, and the practice does not change. */
  public PracticeDecision decide(PracticeCommand command) {
    return switch (command) {
      case PracticeCommand.OfAccount ofAccount -> accounts.decide(ofAccount);
      case PracticeCommand.PublishAgreement publish -> agreement.publish(publish.agreement());
      case PracticeCommand.OfScene ofScene -> scenes.decide(ofScene);
    };
  }

  /** The account, closed or not; null when there is none of this id. */
  public @Nullable Account account(AccountId id) {
    return accounts.all().get(id);
  }

  /** Every account, in the order in which they were made. */
  public List<Account> everyAccount() {
    return List.copyOf(accounts.values());
  }

  /** Every text the practice has written, in order of version from 1. */
  public List<PublishedText> texts() {
    return agreement.published();
  }

  /** What new groups begin with: the practice's own text, or else Hearth's as version 0. */
  public Agreement text() {
    return texts().isEmpty()
        ? Agreement.of(0, FirstAgreement.TEXT, FirstAgreement.CLAUSES)
        : texts().getLast().agreement();
  }

  /** The same as the first version of a group's. */
  public Agreement textOfGroup() {
    return Agreement.of(1, text().text(), text().clauses());
  }

  /** Whether somebody can run the practice. */
  public boolean hasAdministrator() {
    return accounts.values().stream().anyMatch(Account::leads);
  }

  /** The practice after one more event. */
  public Practice evolve(PracticeEvent.Recorded recorded) {
    return new Practice(
        accounts.with(recorded.event()),
        recorded.event() instanceof PracticeEvent.AgreementPublished(var text)
            ? agreement.with(new PublishedText(text, recorded.at(), recorded.by()))
            : agreement,
        recorded.event() instanceof PracticeEvent.OfScene ofScene ? scenes.with(ofScene) : scenes);
  }
}
