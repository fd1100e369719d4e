package hearth.office;

import hearth.door.Entrance;
import hearth.door.Pass;
import hearth.door.PasswordRules;
import hearth.door.SecondFactors;
import hearth.door.SignIn;
import hearth.door.SignIns;
import hearth.practice.GroupId;
import hearth.practice.PracticeCommand;
import hearth.practice.Private;
import hearth.practice.SignInChange;
import java.util.List;

/** What somebody who is signed in does with their own account. */
public final class MyAccount {
  private final PracticeStream practice;
  private final Entrance entrance;
  private final MyGroups groups;
  private final PasswordAgain again;

  public MyAccount(PracticeStream practice, Entrance entrance, MyGroups groups) {
    this.practice = practice;
    this.entrance = entrance;
    this.groups = groups;
    this.again = new PasswordAgain(entrance);
  }

  public String signInName(Known me) {
    return entrance.names().of(me.account().id());
  }

  /** An app, or a passkey. */
  public boolean secondFactor(Known me) {
    return entrance.hasSecondFactor(me.account().id());
  }

  public boolean app(Known me) {
    return entrance.factors().isOn(me.account().id());
  }

  public int recoveryCodes(Known me) {
    return entrance.factors().recoveryCodes(me.account().id());
  }

  public List<SignIn> signIns(Known me) {
    return entrance.signIns().of(me.account().id());
  }

  public List<MyGroups.Held> groups(Known me) {
    return groups.of(me.account().id());
  }

  public Reply<Reply.Nothing> rename(Known me, String name) {
    var id = me.account().id();
    var named = Private.of(id, Private.Kind.NAME, name.strip());
    var rule = practice.decide(id, new PracticeCommand.RenameAccount(id, named));
    return rule == null ? Reply.done() : Reply.refused(Refusal.of(rule));
  }

  /** Every other browser of theirs is signed out; this one goes on, with a fresh cookie. */
  public Reply<SignIns.Begun> changePassword(Known me, String cookie, String current, String next) {
    return again.confirmed(me, current, () -> change(me, cookie, next));
  }

  private Reply<SignIns.Begun> change(Known me, String cookie, String next) {
    var id = me.account().id();
    var fault = PasswordRules.fault(next, signInName(me), me.account().name().or(""));
    if (fault != null) {
      return Reply.refused(Refusal.of(fault));
    }
    if (!entrance.passwords().set(id, next)) {
      return Reply.refused(Refusal.BUSY);
    }
    entrance.setUps().revoke(id);
    entrance.tickets().endAll(id);
    entrance.signIns().endOthers(id, me.signIn().id());
    note(me, SignInChange.PASSWORD_SET);
    var renewed = entrance.signIns().renew(cookie);
    return renewed == null ? Reply.refused(Refusal.TICKET) : Reply.done(renewed);
  }

  /** The seat of this group that they hold, for this browser. */
  public Reply<Pass> enter(Known me, GroupId group) {
    var id = me.account().id();
    var held = groups.in(group, id);
    if (held == null) {
      return Reply.refused(Refusal.NO_GROUP);
    }
    if (!held.group().admits(held.seat())) {
      return Reply.refused(Refusal.CLOSED);
    }
    var door = entrance.door();
    var pass = door.enter(group, held.seat(), id, me.signIn().id());
    var now = practice.now().account(id);
    if (now == null || now.closed()) {
      door.leave(id); // Closed in between, and whoever did it did not see this seat.
      return Reply.refused(Refusal.NO_GROUP);
    }
    return Reply.done(pass);
  }

  /** A secret for an app; it counts once a code was given. */
  public Reply<SecondFactors.Begun> beginSecondFactor(Known me, String password) {
    var id = me.account().id();
    return again.confirmed(
        me, password, () -> Reply.done(entrance.factors().begin(id, signInName(me))));
  }

  /** From now on a code is asked for; recovery codes, told once. */
  public Reply<List<String>> confirmSecondFactor(Known me, String code) {
    var codes = entrance.factors().confirm(me.account().id(), code.replaceAll("\\s", ""));
    if (codes == null) {
      return Reply.refused(Refusal.WRONG_CODE);
    }
    note(me, SignInChange.SECOND_FACTOR_SET);
    return Reply.done(codes);
  }

  /** The app; passkeys go on, and the recovery codes with them. */
  public Reply<Reply.Nothing> removeSecondFactor(Known me, String password) {
    return again.confirmed(
        me,
        password,
        () -> {
          entrance.factors().removeApp(me.account().id());
          entrance.removeIdleCodes(me.account().id());
          note(me, SignInChange.SECOND_FACTOR_REMOVED);
          return Reply.done();
        });
  }

  public Reply<List<String>> freshRecoveryCodes(Known me, String password) {
    return secondFactor(me)
        ? again.confirmed(me, password, () -> freshRecoveryCodes(me))
        : Reply.refused(Refusal.NO_FACTOR);
  }

  private Reply<List<String>> freshRecoveryCodes(Known me) {
    var codes = entrance.factors().freshCodes(me.account().id());
    note(me, SignInChange.RECOVERY_CODES_MADE);
    return Reply.done(codes);
  }

  private void note(Known me, SignInChange change) {
    var id = me.account().id();
    practice.decide(id, new PracticeCommand.Note(id, change));
  }
}
