package hearth.http;

import hearth.door.Cookies;
import hearth.door.Door;
import hearth.door.SignIn;
import hearth.http.wire.AccountWire;
import hearth.office.Known;
import hearth.office.MyAccount;
import hearth.office.MyGroups;
import hearth.office.MyPasskeys;
import hearth.practice.Account;
import hearth.practice.GroupId;
import io.nayuki.qrcodegen.QrCode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What somebody who is signed in asks of their own account. */
final class MeRoutes {
  private final MyAccount mine;
  private final MyPasskeys passkeys;
  private final AccountCookie account;
  private final Cookies cookies;

  MeRoutes(MyAccount mine, MyPasskeys passkeys, AccountCookie account, Cookies cookies) {
    this.mine = mine;
    this.passkeys = passkeys;
    this.account = account;
    this.cookies = cookies;
  }

  List<Route> routes() {
    return List.of(
        Route.get("/api/me", Access.ACCOUNT, account.mine(this::me)),
        post("/api/me/name", this::rename),
        post("/api/me/password", this::changePassword),
        post("/api/me/enter", this::enter),
        post("/api/me/second-factor/begin", this::beginSecondFactor),
        post("/api/me/second-factor/confirm", this::confirmSecondFactor),
        post("/api/me/second-factor/remove", this::removeSecondFactor),
        post("/api/me/recovery-codes", this::recoveryCodes));
  }

  private Route post(String path, AccountCookie.Answer answer) {
    return Route.post(path, Access.ACCOUNT, account.mine(answer));
  }

  private void me(Exchange exchange, Known me) throws IOException {
    var here = me.signIn().id();
    exchange.answer(
        new AccountWire.Me(
            me.account().id().value(),
            me.account().name().or(Account.ERASED),
            mine.signInName(me),
            me.account().administrator(),
            mine.secondFactor(me),
            mine.app(me),
            passkeys.of(me).stream().map(PasskeyRoutes::row).toList(),
            mine.recoveryCodes(me),
            mine.signIns(me).stream().map(it -> row(it, here)).toList(),
            mine.groups(me).stream().map(MeRoutes::group).toList()));
  }

  private static AccountWire.SignInRow row(SignIn it, String here) {
    return new AccountWire.SignInRow(
        it.id(), it.agent(), it.since(), it.seen(), it.id().equals(here));
  }

  private static AccountWire.MyGroup group(MyGroups.Held held) {
    return new AccountWire.MyGroup(
        held.id().value(),
        held.name(),
        held.role().toString(),
        held.seat().value(),
        held.group().number(),
        held.group().terms().of(),
        held.next());
  }

  private void rename(Exchange exchange, Known me) throws IOException {
    var asked = exchange.body(AccountWire.MyName.class);
    if (asked != null) {
      Replies.done(exchange, mine.rename(me, asked.name()));
    }
  }

  private void changePassword(Exchange exchange, Known me) throws IOException {
    var asked = exchange.body(AccountWire.ChangePassword.class, SignInRoutes.LONG_BODY);
    if (asked == null) {
      return;
    }
    var cookie = Objects.requireNonNull(account.value(exchange.request()));
    Replies.tell(
        exchange,
        mine.changePassword(me, cookie, asked.current(), asked.next()),
        begun -> {
          exchange.cookie(cookies.header(begun));
          exchange.done();
        });
  }

  private void enter(Exchange exchange, Known me) throws IOException {
    var asked = exchange.body(AccountWire.Enter.class);
    if (asked == null) {
      return;
    }
    if (!asked.group().matches("[A-Za-z0-9_-]{1,64}")) {
      exchange.refuse(404, "noGroup", "There is no such group here.");
      return;
    }
    Replies.tell(
        exchange,
        mine.enter(me, new GroupId(asked.group())),
        pass -> {
          exchange.cookie(cookies.header(pass, Door.ENTERED_LIFE));
          exchange.answer(new AccountWire.Entered(pass.seat().value()));
        });
  }

  private void beginSecondFactor(Exchange exchange, Known me) throws IOException {
    var asked = exchange.body(AccountWire.Confirmed.class, SignInRoutes.LONG_BODY);
    if (asked != null) {
      Replies.tell(
          exchange,
          mine.beginSecondFactor(me, asked.password()),
          it ->
              exchange.answer(
                  new AccountWire.SecondFactorBegun(it.secret(), it.uri(), picture(it.uri()))));
    }
  }

  private void confirmSecondFactor(Exchange exchange, Known me) throws IOException {
    var asked = exchange.body(AccountWire.Code.class);
    if (asked != null) {
      Replies.tell(
          exchange,
          mine.confirmSecondFactor(me, asked.code()),
          codes -> exchange.answer(new AccountWire.RecoveryCodes(codes)));
    }
  }

  private void removeSecondFactor(Exchange exchange, Known me) throws IOException {
    var asked = exchange.body(AccountWire.Confirmed.class, SignInRoutes.LONG_BODY);
    if (asked != null) {
      Replies.done(exchange, mine.removeSecondFactor(me, asked.password()));
    }
  }

  private void recoveryCodes(Exchange exchange, Known me) throws IOException {
    var asked = exchange.body(AccountWire.Confirmed.class, SignInRoutes.LONG_BODY);
    if (asked != null) {
      Replies.tell(
          exchange,
          mine.freshRecoveryCodes(me, asked.password()),
          codes -> exchange.answer(new AccountWire.RecoveryCodes(codes)));
    }
  }

  /** A row a text, {@code #} for dark. */
  private static List<String> picture(String uri) {
    var code = QrCode.encodeText(uri, QrCode.Ecc.MEDIUM);
    var rows = new ArrayList<String>(code.size);
    for (int y = 0; y < code.size; y++) {
      var row = new StringBuilder(code.size);
      for (int x = 0; x < code.size; x++) {
        row.append(code.getModule(x, y) ? '#' : ' ');
      }
      rows.add(row.toString());
    }
    return rows;
  }
}
