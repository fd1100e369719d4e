package hearth.practice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who may sign in to the practice, in the order in which they were made. */
record Accounts(Map<AccountId, Account> all) {
  static final Accounts NONE = new Accounts(Map.of());
  private static final int MOST = 500;

  Accounts {
    all = Collections.unmodifiableMap(new LinkedHashMap<>(all));
  }

  PracticeDecision decide(PracticeCommand.OfAccount command) {
    var account = all.get(command.account());
    return switch (command) {
      case PracticeCommand.MakeAccount make -> make(account, make);
      case PracticeCommand.RenameAccount rename ->
          change(account, rename.name(), account != null && account.administrator());
      case PracticeCommand.ChangeAccount change ->
          change(account, change.name(), change.administrator());
      case PracticeCommand.CloseAccount close -> close(account, close.account());
      case PracticeCommand.ReopenAccount reopen -> reopen(account, reopen.account());
      case PracticeCommand.Note note -> note(account, note);
    };
  }

  private PracticeDecision make(@Nullable Account there, PracticeCommand.MakeAccount make) {
    if (there != null) {
      boolean same =
          there.name().equals(make.name()) && there.administrator() == make.administrator();
      return same
          ? PracticeDecision.unless(true, made(make))
          : PracticeDecision.refused(PracticeRule.AC2);
    }
    if (!Account.isName(make.name())) {
      return PracticeDecision.refused(PracticeRule.AC3);
    }
    return all.size() < MOST
        ? PracticeDecision.unless(false, made(make))
        : PracticeDecision.refused(PracticeRule.AC6);
  }

  private static PracticeEvent made(PracticeCommand.MakeAccount make) {
    return new PracticeEvent.AccountMade(make.account(), make.name(), make.administrator());
  }

  private PracticeDecision change(
      @Nullable Account account, Private<String> name, boolean administrator) {
    if (account == null || account.closed()) {
      return missing(account);
    }
    if (!Account.isName(name)) {
      return PracticeDecision.refused(PracticeRule.AC3);
    }
    if (!administrator && isLast(account)) {
      return PracticeDecision.refused(PracticeRule.AC4);
    }
    var events = new ArrayList<PracticeEvent>();
    if (!account.name().equals(name)) {
      events.add(new PracticeEvent.AccountRenamed(account.id(), name));
    }
    if (account.administrator() != administrator) {
      events.add(new PracticeEvent.AdministratorSet(account.id(), administrator));
    }
    return new PracticeDecision.Accepted(events);
  }

  private PracticeDecision close(@Nullable Account account, AccountId id) {
    if (account == null) {
      return missing(null);
    }
    return isLast(account)
        ? PracticeDecision.refused(PracticeRule.AC4)
        : PracticeDecision.unless(account.closed(), new PracticeEvent.AccountClosed(id));
  }

  private static PracticeDecision reopen(@Nullable Account account, AccountId id) {
    return account == null
        ? missing(null)
        : PracticeDecision.unless(!account.closed(), new PracticeEvent.AccountReopened(id));
  }

  private static PracticeDecision note(@Nullable Account account, PracticeCommand.Note note) {
    return account == null || account.closed()
        ? missing(account)
        : PracticeDecision.unless(
            false, new PracticeEvent.SignInChanged(account.id(), note.change()));
  }

  private static PracticeDecision missing(@Nullable Account account) {
    return PracticeDecision.refused(account == null ? PracticeRule.AC1 : PracticeRule.AC5);
  }

  private boolean isLast(Account account) {
    return account.leads() && values().stream().filter(Account::leads).count() == 1;
  }

  Collection<Account> values() {
    return all.values();
  }

  Accounts with(PracticeEvent event) {
    return switch (event) {
      case PracticeEvent.AccountMade e ->
          with(new Account(e.account(), e.name(), e.administrator(), false));
      case PracticeEvent.AccountRenamed e -> with(of(e.account()).named(e.name()));
      case PracticeEvent.AdministratorSet e ->
          with(of(e.account()).administering(e.administrator()));
      case PracticeEvent.AccountClosed e -> with(of(e.account()).closed(true));
      case PracticeEvent.AccountReopened e -> with(of(e.account()).closed(false));
      case PracticeEvent.SignInChanged _,
          PracticeEvent.AgreementPublished _,
          PracticeEvent.OfScene _ ->
          this;
    };
  }

  /** Of an event: what it tells of was made by an earlier one. */
  private Account of(AccountId id) {
    var account = all.get(id);
    if (account == null) {
      throw new IllegalStateException("an event tells of account " + id + ", which nobody made");
    }
    return account;
  }

  private Accounts with(Account account) {
    var next = new LinkedHashMap<>(all);
    next.put(account.id(), account);
    return new Accounts(next);
  }
}
