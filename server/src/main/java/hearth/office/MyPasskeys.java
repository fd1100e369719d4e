package hearth.office;

import hearth.door.Entrance;
import hearth.door.passkey.Made;
import hearth.door.passkey.Passkey;
import hearth.door.passkey.Passkeys;
import hearth.door.passkey.Site;
import hearth.practice.PracticeCommand;
import hearth.practice.SignInChange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody who is signed in does with passkeys of their own. */
public final class MyPasskeys {
  private static final int LONGEST_NAME = 60;

  private final PracticeStream practice;
  private final Entrance entrance;
  private final PasswordAgain again;

  public MyPasskeys(PracticeStream practice, Entrance entrance) {
    this.practice = practice;
    this.entrance = entrance;
    this.again = new PasswordAgain(entrance);
  }

  public List<Passkey> of(Known me) {
    return entrance.passkeys().of(me.account().id());
  }

  /** What a device of theirs is asked to make. */
  public Reply<Passkeys.ToMake> begin(Known me, String password, @Nullable Site site) {
    if (site == null) {
      return Reply.refused(Refusal.NO_PASSKEYS_HERE);
    }
    if (of(me).size() >= Passkeys.MOST) {
      return Reply.refused(Refusal.MANY_PASSKEYS);
    }
    var id = me.account().id();
    return again.confirmed(
        me, password, () -> Reply.done(entrance.passkeys().beginToAdd(id, me.signIn().id())));
  }

  /** It counts from now on. Recovery codes, told once; none where they have some already. */
  public Reply<List<String>> finish(Known me, @Nullable Site site, String name, Made made) {
    if (site == null) {
      return Reply.refused(Refusal.NO_PASSKEYS_HERE);
    }
    var called = name.strip();
    if (called.isEmpty()
        || called.length() > LONGEST_NAME
        || called.chars().anyMatch(Character::isISOControl)) {
      return Reply.refused(Refusal.PASSKEY_NAME);
    }
    var id = me.account().id();
    return switch (entrance.passkeys().add(id, me.signIn().id(), site, called, made)) {
      case NOT_BEGUN -> Reply.refused(Refusal.PASSKEY_NOT_BEGUN);
      case MANY -> Reply.refused(Refusal.MANY_PASSKEYS);
      case WRONG -> Reply.refused(Refusal.WRONG_PASSKEY);
      case DONE -> {
        note(me, SignInChange.PASSKEY_ADDED);
        yield Reply.done(firstCodes(me));
      }
    };
  }

  private List<String> firstCodes(Known me) {
    var id = me.account().id();
    if (entrance.factors().recoveryCodes(id) > 0) {
      return List.of();
    }
    var codes = entrance.factors().freshCodes(id);
    note(me, SignInChange.RECOVERY_CODES_MADE);
    return codes;
  }

  public Reply<Reply.Nothing> remove(Known me, String passkey, String password) {
    return again.confirmed(me, password, () -> remove(me, passkey));
  }

  private Reply<Reply.Nothing> remove(Known me, String passkey) {
    var id = me.account().id();
    if (!entrance.passkeys().remove(id, passkey)) {
      return Reply.refused(Refusal.NO_PASSKEY);
    }
    entrance.removeIdleCodes(id);
    note(me, SignInChange.PASSKEY_REMOVED);
    return Reply.done();
  }

  private void note(Known me, SignInChange change) {
    var id = me.account().id();
    practice.decide(id, new PracticeCommand.Note(id, change));
  }
}
