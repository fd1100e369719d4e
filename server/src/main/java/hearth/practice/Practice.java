package hearth.practice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The practice as its events have made it. Immutable: every event gives a new one. */
public record Practice(Accounts accounts) {
  /** Before anything has happened. */
  public static Practice empty() {
    return new Practice(Accounts.NONE);
  }

  /** Pure: the same practice and command give the same answer, and the practice does not change. */
  public PracticeDecision decide(PracticeCommand command) {
    return switch (command) {
      case PracticeCommand.OfAccount ofAccount -> accounts.decide(ofAccount);
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

  /** Whether somebody can run the practice. */
  public boolean hasAdministrator() {
    return accounts.values().stream().anyMatch(Account::leads);
  }

  /** The practice after one more event. */
  public Practice evolve(PracticeEvent.Recorded recorded) {
    return new Practice(accounts.with(recorded.event()));
  }
}
