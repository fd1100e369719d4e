package hearth.http;

import hearth.http.wire.GroupWire;
import hearth.office.GroupDesk;
import hearth.office.InvitationDesk;
import hearth.office.PeopleDesk;
import hearth.practice.AccountId;
import hearth.practice.Role;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What administrators and staff ask of groups, their people and invitations. */
final class GroupRoutes {
  private static final String GROUPS = "/api/practice/groups";
  private static final String GROUP = GROUPS + "/{group}";
  private static final String SEAT = GROUP + "/seats/{seat}";
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,64}");

  private final GroupDesk desk;
  private final PeopleDesk people;
  private final InvitationDesk invitations;
  private final GroupPages pages;

  GroupRoutes(GroupDesk desk, PeopleDesk people, InvitationDesk invitations, GroupPages pages) {
    this.desk = desk;
    this.people = people;
    this.invitations = invitations;
    this.pages = pages;
  }

  List<Route> routes() {
    return List.of(
        Route.get(GROUPS, Access.ACCOUNT, this::all),
        Route.post(GROUPS, Access.ADMINISTRATORS, this::found),
        Route.get(GROUP, Access.STAFF, this::page),
        Route.post(GROUP, Access.THERAPISTS, this::change),
        Route.post(GROUP + "/close", Access.THERAPISTS, this::close),
        Route.post(GROUP + "/reopen", Access.THERAPISTS, this::reopen),
        Route.post(GROUP + "/seats", Access.THERAPISTS, this::add),
        Route.post(SEAT, Access.THERAPISTS, this::rename),
        Route.post(SEAT + "/hold", Access.THERAPISTS, this::hold),
        Route.post(SEAT + "/take-back", Access.THERAPISTS, this::takeBack),
        Route.post(SEAT + "/give-back", Access.THERAPISTS, this::giveBack),
        Route.post(SEAT + "/invitation", Access.STAFF, this::invite),
        Route.post(SEAT + "/invitation/revoke", Access.STAFF, this::revoke),
        Route.post(SEAT + "/sign-out", Access.STAFF, this::signOut));
  }

  private void all(Exchange exchange) throws IOException {
    var caller = exchange.caller();
    var account = caller.account();
    exchange.answer(
        new GroupWire.Groups(
            desk.all(account, caller.administrator()).stream()
                .map(it -> pages.row(it, account))
                .toList()));
  }

  private void found(Exchange exchange) throws IOException {
    var details = details(exchange);
    if (details != null) {
      Replies.tell(
          exchange,
          desk.found(by(exchange), details),
          group -> exchange.answer(new GroupWire.Founded(group.value())));
    }
  }

  private void page(Exchange exchange) throws IOException {
    exchange.answer(pages.page(exchange.group(), exchange.caller()));
  }

  private void change(Exchange exchange) throws IOException {
    var details = details(exchange);
    if (details != null) {
      Replies.done(exchange, desk.change(exchange.group(), by(exchange), details));
    }
  }

  private void close(Exchange exchange) throws IOException {
    Replies.done(exchange, desk.close(exchange.group(), by(exchange)));
  }

  private void reopen(Exchange exchange) throws IOException {
    Replies.done(exchange, desk.reopen(exchange.group(), by(exchange)));
  }

  private void add(Exchange exchange) throws IOException {
    var asked = exchange.body(GroupWire.NewSeat.class);
    if (asked == null) {
      return;
    }
    var role = role(asked.role());
    if (role == null || !isId(asked.account())) {
      exchange.notUnderstood();
      return;
    }
    Replies.tell(
        exchange,
        people.add(exchange.group(), by(exchange), role, asked.name(), account(asked.account())),
        seat -> exchange.answer(new GroupWire.NewSeatMade(seat.value())));
  }

  private void rename(Exchange exchange) throws IOException {
    var asked = exchange.body(GroupWire.Rename.class);
    if (asked != null) {
      Replies.done(
          exchange, people.rename(exchange.group(), by(exchange), exchange.seat(), asked.name()));
    }
  }

  private void hold(Exchange exchange) throws IOException {
    var asked = exchange.body(GroupWire.Hold.class);
    if (asked == null) {
      return;
    }
    if (!isId(asked.account())) {
      exchange.notUnderstood();
      return;
    }
    Replies.done(
        exchange,
        people.hold(exchange.group(), by(exchange), exchange.seat(), account(asked.account())));
  }

  private void takeBack(Exchange exchange) throws IOException {
    Replies.done(exchange, people.takeBack(exchange.group(), by(exchange), exchange.seat()));
  }

  private void giveBack(Exchange exchange) throws IOException {
    Replies.done(exchange, people.giveBack(exchange.group(), by(exchange), exchange.seat()));
  }

  private void invite(Exchange exchange) throws IOException {
    var asked = exchange.body(GroupWire.Invite.class);
    if (asked != null) {
      Replies.tell(
          exchange,
          invitations.invite(exchange.group(), exchange.seat(), asked.signOut()),
          link ->
              exchange.answer(
                  new GroupWire.InvitationLink(link.secret(), link.pin(), link.until())));
    }
  }

  private void revoke(Exchange exchange) throws IOException {
    Replies.done(exchange, invitations.revoke(exchange.group(), exchange.seat()));
  }

  private void signOut(Exchange exchange) throws IOException {
    boolean leads = pages.mayLead(exchange.group(), exchange.caller());
    Replies.done(exchange, invitations.signOut(exchange.group(), exchange.seat(), leads));
  }

  private static GroupDesk.@Nullable Details details(Exchange exchange) throws IOException {
    var asked = exchange.body(GroupWire.GroupDetails.class);
    if (asked == null) {
      return null;
    }
    var details = GroupPages.details(asked);
    if (details == null) {
      exchange.refuse(400, "schedule", "Please choose a first day, a time and a time zone.");
    }
    return details;
  }

  private static AccountId by(Exchange exchange) {
    return exchange.caller().account();
  }

  private static @Nullable Role role(String word) {
    return Arrays.stream(Role.values())
        .filter(role -> role.toString().equals(word))
        .findAny()
        .orElse(null);
  }

  private static boolean isId(@Nullable String account) {
    return account == null || ID.matcher(account).matches();
  }

  private static @Nullable AccountId account(@Nullable String id) {
    return id == null ? null : new AccountId(id);
  }
}
