package hearth.http;

import hearth.http.wire.SeatWire;
import hearth.practice.Keeping;
import hearth.programme.Group;
import hearth.programme.Signature;
import hearth.room.Groups;
import java.io.IOException;
import java.util.List;
import java.util.Objects;

/** What a person has signed, and what Hearth keeps: theirs to read, before they sign too. */
final class SignedRoutes {
  private final Groups groups;
  private final Keeping.House house;

  SignedRoutes(Groups groups, Keeping.House house) {
    this.groups = groups;
    this.house = house;
  }

  List<Route> routes() {
    return List.of(
        Route.get("/api/seats/{seat}/agreements", Access.SEAT, this::signed),
        Route.get("/api/seats/{seat}/keeps", Access.SEAT, this::keeps));
  }

  private void signed(Exchange exchange) throws IOException {
    var group = groups.get(exchange.pass().group());
    var theirs = group.signatures(exchange.seat()).reversed();
    exchange.answer(new SeatWire.Signed(theirs.stream().map(it -> signed(group, it)).toList()));
  }

  private static SeatWire.SignedText signed(Group group, Signature signature) {
    var agreement = group.texts().get(signature.version() - 1).agreement();
    return new SeatWire.SignedText(
        signature.version(),
        agreement.text(),
        AgreementTexts.clauses(agreement.clauses()),
        signature.hash(),
        signature.at(),
        signature.fullName().value(),
        agreement.equals(group.agreement()));
  }

  private void keeps(Exchange exchange) throws IOException {
    var group = groups.get(exchange.pass().group());
    var role = Objects.requireNonNull(group.role(exchange.seat()));
    var keeping = Keeping.of(house, group.asksPhq9(), role);
    exchange.answer(
        new SeatWire.Keeps(
            keeping.kept().stream()
                .map(it -> new SeatWire.Kept(it.what(), it.which(), it.who(), it.until()))
                .toList(),
            keeping.never(),
            keeping.server()));
  }
}
