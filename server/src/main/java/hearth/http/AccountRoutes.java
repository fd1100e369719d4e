package hearth.http;

import hearth.door.SetUps;
import hearth.http.wire.AccountWire;
import hearth.office.AccountDesk;
import hearth.office.MyGroups;
import hearth.practice.Account;
import hearth.practice.AccountId;
import java.io.IOException;
import java.util.List;

/** What administrators ask of the practice's accounts. */
final class AccountRoutes {
  private static final String ACCOUNTS = "/api/practice/accounts";
  private static final String ACCOUNT = ACCOUNTS + "/{account}";

  private final AccountDesk desk;
  private final MyGroups groups;

  AccountRoutes(AccountDesk desk, MyGroups groups) {
    this.desk = desk;
    this.groups = groups;
  }

  List<Route> routes() {
    return List.of(
        Route.get(ACCOUNTS, Access.ADMINISTRATORS, this::all),
        post(ACCOUNTS, this::make),
        post(ACCOUNT, this::change),
        post(ACCOUNT + "/set-up", this::setUp),
        post(ACCOUNT + "/close", this::close),
        post(ACCOUNT + "/reopen", this::reopen),
        post(ACCOUNT + "/second-factor/remove", this::removeSecondFactor));
  }

  private static Route post(String path, Route.Handler handler) {
    return Route.post(path, Access.ADMINISTRATORS, handler);
  }

  private void all(Exchange exchange) throws IOException {
    exchange.answer(new AccountWire.Accounts(desk.all().stream().map(this::row).toList()));
  }

  private AccountWire.AccountRow row(AccountDesk.Row row) {
    var account = row.account();
    return new AccountWire.AccountRow(
        account.id().value(),
        account.name().or(Account.ERASED),
        row.signInName(),
        account.administrator(),
        state(row),
        row.secondFactor(),
        row.setUpUntil(),
        row.seen(),
        groups.of(account.id()).stream()
            .map(
                held ->
                    new AccountWire.GroupRole(
                        held.id().value(), held.name(), held.role().toString()))
            .toList());
  }

  private static String state(AccountDesk.Row row) {
    if (row.account().closed()) {
      return "closed";
    }
    return row.hasPassword() ? "active" : "invited";
  }

  private void make(Exchange exchange) throws IOException {
    var asked = exchange.body(AccountWire.AccountDetails.class, SignInRoutes.LONG_BODY);
    if (asked != null) {
      var reply = desk.make(exchange.caller().account(), details(asked));
      Replies.tell(exchange, reply, link -> exchange.answer(link(link)));
    }
  }

  private void change(Exchange exchange) throws IOException {
    var asked = exchange.body(AccountWire.AccountDetails.class, SignInRoutes.LONG_BODY);
    if (asked != null) {
      var by = exchange.caller().account();
      Replies.done(exchange, desk.change(by, account(exchange), details(asked)));
    }
  }

  private void setUp(Exchange exchange) throws IOException {
    var reply = desk.reset(exchange.caller().account(), account(exchange));
    Replies.tell(exchange, reply, link -> exchange.answer(link(link)));
  }

  private void close(Exchange exchange) throws IOException {
    Replies.done(exchange, desk.close(exchange.caller().account(), account(exchange)));
  }

  private void reopen(Exchange exchange) throws IOException {
    Replies.done(exchange, desk.reopen(exchange.caller().account(), account(exchange)));
  }

  private void removeSecondFactor(Exchange exchange) throws IOException {
    var by = exchange.caller().account();
    Replies.done(exchange, desk.removeSecondFactor(by, account(exchange)));
  }

  private static AccountId account(Exchange exchange) {
    return new AccountId(exchange.part("account"));
  }

  private static AccountDesk.Details details(AccountWire.AccountDetails asked) {
    return new AccountDesk.Details(asked.name(), asked.signInName(), asked.administrator());
  }

  private static AccountWire.SetUpLink link(SetUps.Link link) {
    return new AccountWire.SetUpLink(link.account().value(), link.secret(), link.until());
  }
}
