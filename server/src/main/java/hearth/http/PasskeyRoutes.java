package hearth.http;

import hearth.door.Origins;
import hearth.door.passkey.Made;
import hearth.door.passkey.Passkey;
import hearth.http.wire.AccountWire;
import hearth.office.Known;
import hearth.office.MyPasskeys;
import java.io.IOException;
import java.util.List;
import java.util.Objects;

/** Passkeys of somebody who is signed in. */
final class PasskeyRoutes {
  /** What a device tells of itself may have a certificate in it, asked for or not. */
  private static final int MADE_BODY = 16 * 1024;

  private final MyPasskeys mine;
  private final AccountCookie account;
  private final Origins origins;

  PasskeyRoutes(MyPasskeys mine, AccountCookie account, Origins origins) {
    this.mine = mine;
    this.account = account;
    this.origins = origins;
  }

  List<Route> routes() {
    return List.of(
        post("/api/me/passkeys/begin", this::begin),
        post("/api/me/passkeys/finish", this::finish),
        post("/api/me/passkeys/remove", this::remove));
  }

  static AccountWire.PasskeyRow row(Passkey it) {
    return new AccountWire.PasskeyRow(it.id(), it.name(), it.since(), it.seen());
  }

  private Route post(String path, AccountCookie.Answer answer) {
    return Route.post(path, Access.ACCOUNT, account.mine(answer));
  }

  private void begin(Exchange exchange, Known me) throws IOException {
    var asked = exchange.body(AccountWire.Confirmed.class, SignInRoutes.LONG_BODY);
    if (asked != null) {
      var site = exchange.site(origins);
      Replies.tell(
          exchange,
          mine.begin(me, asked.password(), site),
          it ->
              exchange.answer(
                  new AccountWire.PasskeyToMake(
                      it.challenge(),
                      Objects.requireNonNull(site).host(),
                      it.user(),
                      it.algorithms(),
                      it.held())));
    }
  }

  private void finish(Exchange exchange, Known me) throws IOException {
    var asked = exchange.body(AccountWire.PasskeyMade.class, MADE_BODY);
    if (asked != null) {
      var made = new Made(asked.clientData(), asked.attestation());
      Replies.tell(
          exchange,
          mine.finish(me, exchange.site(origins), asked.name(), made),
          codes -> exchange.answer(new AccountWire.RecoveryCodes(codes)));
    }
  }

  private void remove(Exchange exchange, Known me) throws IOException {
    var asked = exchange.body(AccountWire.PasskeyRemoved.class, SignInRoutes.LONG_BODY);
    if (asked != null) {
      Replies.done(exchange, mine.remove(me, asked.id(), asked.password()));
    }
  }
}
