package hearth.office;

import hearth.door.Entrance;
import hearth.door.SetUps;
import hearth.door.SignIn;
import hearth.door.SignInNames;
import hearth.practice.Account;
import hearth.practice.AccountId;
import hearth.practice.Person;
import hearth.practice.PracticeCommand;
import hearth.practice.PracticeRule;
import hearth.practice.Private;
import hearth.practice.SignInChange;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What administrators do with accounts, the operator's command line included. */
public final class AccountDesk {
  private static final int ID_BYTES = 10;

  private final PracticeStream practice;
  private final Entrance entrance;
  private final MyGroups groups;
  private final SecureRandom random;

  public AccountDesk(
      PracticeStream practice, Entrance entrance, MyGroups groups, SecureRandom random) {
    this.practice = practice;
    this.entrance = entrance;
    this.groups = groups;
    this.random = random;
  }

  /** What an account is to be like. */
  public record Details(String name, String signInName, boolean administrator) {}

  /**
   * An account with all that administrators see of it.
   *
   * @param setUpUntil until when its set-up link is good; null for none
   * @param seen when it last asked for something, of the browsers signed in now
   */
  public record Row(
      Account account,
      String signInName,
      boolean hasPassword,
      boolean secondFactor,
      @Nullable Instant setUpUntil,
      @Nullable Instant seen) {}

  public List<Row> all() {
    return practice.now().everyAccount().stream().map(this::row).toList();
  }

  private Row row(Account account) {
    var id = account.id();
    var seen = entrance.signIns().of(id).stream().map(SignIn::seen).max(Instant::compareTo);
    return new Row(
        account,
        entrance.names().of(id),
        entrance.passwords().has(id),
        entrance.hasSecondFactor(id),
        entrance.setUps().until(id),
        seen.orElse(null));
  }

  /** A new account, and the link by which its person sets a password. */
  public Reply<SetUps.Link> make(@Nullable Person by, Details details) {
    var bytes = new byte[ID_BYTES];
    random.nextBytes(bytes);
    return make(by, new AccountId(HexFormat.of().formatHex(bytes)), details);
  }

  private Reply<SetUps.Link> make(@Nullable Person by, AccountId id, Details details) {
    if (!SignInNames.isName(details.signInName())) {
      return Reply.refused(Refusal.SIGN_IN_NAME);
    }
    if (!entrance.names().give(id, details.signInName(), this::isThere)) {
      return Reply.refused(Refusal.NAME_TAKEN);
    }
    var name = name(id, details.name());
    var rule =
        practice.decide(by, new PracticeCommand.MakeAccount(id, name, details.administrator()));
    if (rule != null) {
      entrance.names().free(id);
      return Reply.refused(Refusal.of(rule));
    }
    return link(by, id);
  }

  /**
   * An account with a password from the start, for a practice to try. Once made it is left as its
   * person has it since.
   *
   * @return whether it was made now, or was not whole yet
   */
  public boolean ensure(AccountId id, Details details, String password) {
    if (!isThere(id)) {
      var made = make(null, id, details);
      if (made instanceof Reply.Refused<SetUps.Link>(var why)) {
        throw new IllegalStateException("the account is refused by " + why.rule());
      }
    }
    boolean whole = entrance.setUps().until(id) == null || entrance.passwords().has(id);
    if (!whole) {
      entrance.passwords().set(id, password);
      entrance.setUps().revoke(id);
    }
    return !whole;
  }

  /** Changes what is different; its person stays signed in. */
  public Reply<Reply.Nothing> change(Person by, AccountId id, Details details) {
    if (!isThere(id)) {
      return Reply.refused(Refusal.NO_ACCOUNT);
    }
    if (!SignInNames.isName(details.signInName())) {
      return Reply.refused(Refusal.SIGN_IN_NAME);
    }
    var before = entrance.names().of(id);
    if (!entrance.names().give(id, details.signInName(), this::isThere)) {
      return Reply.refused(Refusal.NAME_TAKEN);
    }
    var change =
        new PracticeCommand.ChangeAccount(id, name(id, details.name()), details.administrator());
    var rule = practice.decide(by, change);
    if (rule != null) {
      entrance.names().give(id, before, this::isThere);
      return Reply.refused(Refusal.of(rule));
    }
    return Reply.done();
  }

  /**
   * A link for setting a password anew. What there was is worth nothing any more: the password, who
   * the provider says they are, every sign-in, and the seats this person holds until they enter
   * again.
   */
  public Reply<SetUps.Link> reset(@Nullable Person by, AccountId id) {
    var account = practice.now().account(id);
    if (account == null) {
      return Reply.refused(Refusal.NO_ACCOUNT);
    }
    if (account.closed()) {
      return Reply.refused(Refusal.of(PracticeRule.AC5));
    }
    entrance.passwords().remove(id);
    entrance.identities().forget(id);
    endAll(id);
    return link(by, id);
  }

  /** Its person is signed out everywhere at once, and cannot sign in. */
  public Reply<Reply.Nothing> close(Person by, AccountId id) {
    var rule = practice.decide(by, new PracticeCommand.CloseAccount(id));
    if (rule != null) {
      return Reply.refused(Refusal.of(rule));
    }
    entrance.setUps().revoke(id);
    endAll(id);
    return Reply.done();
  }

  /** With the password there was. */
  public Reply<Reply.Nothing> reopen(Person by, AccountId id) {
    var rule = practice.decide(by, new PracticeCommand.ReopenAccount(id));
    return rule == null ? Reply.done() : Reply.refused(Refusal.of(rule));
  }

  /** For somebody who has lost their telephone, their passkeys and the codes on paper. */
  public Reply<Reply.Nothing> removeSecondFactor(@Nullable Person by, AccountId id) {
    var rule =
        practice.decide(by, new PracticeCommand.Note(id, SignInChange.SECOND_FACTOR_REMOVED));
    if (rule != null) {
      return Reply.refused(Refusal.of(rule));
    }
    entrance.removeSecondFactor(id);
    return Reply.done();
  }

  /** Whose sign-in name this is; null for nobody's. */
  public @Nullable AccountId find(String signInName) {
    var id = entrance.names().find(signInName);
    return id != null && isThere(id) ? id : null;
  }

  private Reply<SetUps.Link> link(@Nullable Person by, AccountId id) {
    var rule = practice.decide(by, new PracticeCommand.Note(id, SignInChange.SET_UP_LINK_MADE));
    return rule == null ? Reply.done(entrance.setUps().give(id)) : Reply.refused(Refusal.of(rule));
  }

  private void endAll(AccountId id) {
    entrance.tickets().endAll(id);
    entrance.signIns().endAll(id);
    groups.seatsOf(id).forEach(entrance.door()::signOut);
  }

  private boolean isThere(AccountId id) {
    return practice.now().account(id) != null;
  }

  private static Private<String> name(AccountId id, String name) {
    return Private.of(id, Private.Kind.NAME, name.strip());
  }
}
