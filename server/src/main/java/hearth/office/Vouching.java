package hearth.office;

import hearth.door.Entrance;
import hearth.door.oidc.Identity;
import hearth.practice.AccountId;
import hearth.practice.PracticeCommand;
import hearth.practice.SignInChange;
import org.jspecify.annotations.Nullable;

/**
 * From an identity of the provider's to the account it opens. The provider makes no accounts; the
 * first time, an address that it has verified says whose this is, and from then on only its own
 * name for the person does. A second factor is the provider's to ask for.
 */
public final class Vouching {
  private final PracticeStream practice;
  private final Entrance entrance;
  private final SigningIn signingIn;

  Vouching(PracticeStream practice, Entrance entrance, SigningIn signingIn) {
    this.practice = practice;
    this.entrance = entrance;
    this.signingIn = signingIn;
  }

  /** Signs this person in, if an account is theirs. */
  public Reply<SigningIn.Step> in(Identity who, Browser browser) {
    var linked = entrance.identities().find(who);
    var account = linked == null ? first(who) : linked;
    return account == null
        ? Reply.refused(Refusal.NOT_LINKED)
        : signingIn.vouched(account, browser);
  }

  private @Nullable AccountId first(Identity who) {
    var email = who.email();
    var id = email == null || !who.emailVerified() ? null : entrance.names().find(email);
    var account = id == null ? null : practice.now().account(id);
    if (id == null
        || account == null
        || !account.active()
        || !entrance.identities().link(who, id)) {
      return null;
    }
    practice.decide(id, new PracticeCommand.Note(id, SignInChange.PROVIDER_LINKED));
    return id;
  }
}
