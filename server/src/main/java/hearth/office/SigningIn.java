package hearth.office;

import hearth.door.Entrance;
import hearth.door.Guesses;
import hearth.door.PasswordRules;
import hearth.door.Passwords;
import hearth.door.SignIns;
import hearth.door.passkey.Passkeys;
import hearth.door.passkey.Shown;
import hearth.door.passkey.Site;
import hearth.practice.Account;
import hearth.practice.AccountId;
import hearth.practice.PracticeCommand;
import hearth.practice.SignInChange;
import org.jspecify.annotations.Nullable;

/** From a name and a password, or a set-up link, to being signed in. */
public final class SigningIn {
  private final PracticeStream practice;
  private final Entrance entrance;

  public SigningIn(PracticeStream practice, Entrance entrance) {
    this.practice = practice;
    this.entrance = entrance;
  }

  /** How far somebody has come. */
  public sealed interface Step {
    record In(SignIns.Begun begun) implements Step {}

    /**
     * Their second factor is asked for, with this ticket: a passkey or a code of an app, as there
     * are. Recovery codes are good beside either.
     */
    record SecondFactor(String ticket, boolean passkey, boolean app) implements Step {}
  }

  /** Whose a set-up link is. */
  public record SetUpFor(String name, String signInName) {}

  /** Who is signed in with this cookie; null for nobody, and once their account is closed. */
  public @Nullable Known of(String cookie) {
    var signIn = entrance.signIns().of(cookie);
    var account = signIn == null ? null : active(signIn.account());
    return signIn == null || account == null ? null : new Known(account, signIn);
  }

  /** A wrong password and a name nobody has are answered alike, and as fast. */
  public Reply<Step> password(String signInName, String password, Browser browser) {
    var id = entrance.names().find(signInName);
    var at = id == null ? Guesses.At.name(signInName) : Guesses.At.account(id);
    var wait = entrance.guesses().take(at);
    if (wait.isPositive()) {
      return Reply.refused(Refusal.tooOften(wait));
    }
    var looked = entrance.passwords().look(id, password);
    if (looked == Passwords.Looked.BUSY) {
      entrance.guesses().back(at);
      return Reply.refused(Refusal.BUSY);
    }
    var account = id == null ? null : active(id);
    return looked == Passwords.Looked.RIGHT && account != null
        ? unlessReset(account.id(), passed(account.id(), browser))
        : Reply.refused(Refusal.WRONG_SIGN_IN);
  }

  /** A password that was taken away while it was looked at lets nobody in. */
  private Reply<Step> unlessReset(AccountId account, Reply<Step> reply) {
    if (entrance.passwords().has(account)) {
      return reply;
    }
    entrance.tickets().endAll(account);
    entrance.signIns().endAll(account);
    return Reply.refused(Refusal.WRONG_SIGN_IN);
  }

  /** Six digits of the app, or a recovery code. Wrong ones count as wrong passwords do. */
  public Reply<Step> second(String ticket, String code, Browser browser) {
    var id = entrance.tickets().guess(ticket);
    if (id == null || active(id) == null) {
      return Reply.refused(Refusal.TICKET);
    }
    var wait = entrance.guesses().take(Guesses.At.account(id));
    if (wait.isPositive()) {
      return Reply.refused(Refusal.tooOften(wait));
    }
    return entrance.factors().isRight(id, code)
        ? passed(id, ticket, browser)
        : Reply.refused(Refusal.WRONG_CODE);
  }

  /** What a passkey of whoever has this ticket is asked to sign. */
  public Reply<Passkeys.ToSign> passkey(String ticket, @Nullable Site site) {
    var id = entrance.tickets().look(ticket);
    if (id == null || active(id) == null) {
      return Reply.refused(Refusal.TICKET);
    }
    return site == null
        ? Reply.refused(Refusal.NO_PASSKEYS_HERE)
        : Reply.done(entrance.passkeys().beginToSignIn(id, ticket));
  }

  /** A passkey has answered. One that does not fit counts as a wrong code does. */
  public Reply<Step> passkey(String ticket, @Nullable Site site, Shown shown, Browser browser) {
    if (site == null) {
      return Reply.refused(Refusal.NO_PASSKEYS_HERE);
    }
    var id = entrance.tickets().guess(ticket);
    if (id == null || active(id) == null) {
      return Reply.refused(Refusal.TICKET);
    }
    var wait = entrance.guesses().take(Guesses.At.account(id));
    if (wait.isPositive()) {
      return Reply.refused(Refusal.tooOften(wait));
    }
    return entrance.passkeys().isRight(id, ticket, site, shown)
        ? passed(id, ticket, browser)
        : Reply.refused(Refusal.WRONG_PASSKEY);
  }

  /** The second factor was right. */
  private Reply<Step> passed(AccountId account, String ticket, Browser browser) {
    return entrance.tickets().use(ticket) ? begun(account, browser) : Reply.refused(Refusal.TICKET);
  }

  /** Somebody else vouches that it is this account's person; no password was asked for. */
  public Reply<Step> vouched(AccountId account, Browser browser) {
    return active(account) == null ? Reply.refused(Refusal.WRONG_SIGN_IN) : begun(account, browser);
  }

  /** Whose this set-up link is. */
  public Reply<SetUpFor> look(String secret) {
    var account = invited(secret);
    return account == null
        ? Reply.refused(Refusal.SET_UP_LINK)
        : Reply.done(
            new SetUpFor(account.name().or(Account.ERASED), entrance.names().of(account.id())));
  }

  /** The password is chosen, and the link used up by that. */
  public Reply<Step> setUp(String secret, String password, Browser browser) {
    var account = invited(secret);
    if (account == null) {
      return Reply.refused(Refusal.SET_UP_LINK);
    }
    var id = account.id();
    var fault = PasswordRules.fault(password, entrance.names().of(id), account.name().or(""));
    if (fault != null) {
      return Reply.refused(Refusal.of(fault));
    }
    // Hashed first: a link is not used up by a server that was too busy.
    var hashed = entrance.passwords().hashed(password);
    if (hashed == null) {
      return Reply.refused(Refusal.BUSY);
    }
    if (entrance.setUps().use(secret) == null) {
      return Reply.refused(Refusal.SET_UP_LINK);
    }
    entrance.passwords().keep(id, hashed);
    entrance.signIns().endAll(id);
    practice.decide(id, new PracticeCommand.Note(id, SignInChange.PASSWORD_SET));
    return passed(id, browser);
  }

  /** Ends this browser's sign-in, were it too old already, and the seats it has entered. */
  public void out(String cookie) {
    entrance.signIns().end(cookie);
  }

  /** Ends all of this person's. */
  public void outEverywhere(Known known) {
    var id = known.account().id();
    entrance.signIns().endAll(id);
    practice.decide(id, new PracticeCommand.Note(id, SignInChange.SIGNED_OUT_EVERYWHERE));
  }

  /** The password was right. */
  private Reply<Step> passed(AccountId account, Browser browser) {
    boolean app = entrance.factors().isOn(account);
    boolean passkey = entrance.passkeys().isOn(account);
    if (!app && !passkey) {
      return begun(account, browser);
    }
    // Right, so it does not count; what was wrong before does until they are in.
    entrance.guesses().back(Guesses.At.account(account));
    return Reply.done(new Step.SecondFactor(entrance.tickets().give(account), passkey, app));
  }

  private Reply<Step> begun(AccountId account, Browser browser) {
    entrance.guesses().right(Guesses.At.account(account));
    var begun = entrance.signIns().begin(account, browser.agent(), browser.cookie());
    return Reply.done(new Step.In(begun));
  }

  private @Nullable Account invited(String secret) {
    var id = entrance.setUps().look(secret);
    return id == null ? null : active(id);
  }

  private @Nullable Account active(AccountId id) {
    var account = practice.now().account(id);
    return account != null && account.active() ? account : null;
  }
}
