package hearth.http;

import hearth.http.wire.GroupWire;
import hearth.office.PracticeStream;
import hearth.practice.FirstAgreement;
import hearth.practice.GroupId;
import hearth.practice.PracticeCommand;
import hearth.programme.Group;
import hearth.room.Groups;
import hearth.room.Publishing;
import hearth.session.Event;
import java.io.IOException;
import java.util.List;

/** The agreement of a group, and the practice's own that new groups begin with. */
final class AgreementRoutes {
  private static final String OF_GROUP = "/api/practice/groups/{group}/agreement";
  private static final String OWN = "/api/practice/agreement";

  private final Groups groups;
  private final PracticeStream practice;
  private final Publishing publishing;
  private final AgreementTexts texts;

  AgreementRoutes(Groups groups, PracticeStream practice, Publishing publishing) {
    this.groups = groups;
    this.practice = practice;
    this.publishing = publishing;
    this.texts = new AgreementTexts(practice);
  }

  List<Route> routes() {
    return List.of(
        Route.get(OF_GROUP, Access.STAFF, it -> it.answer(page(it.group()))),
        Route.post(OF_GROUP, Access.THERAPISTS, this::publish),
        Route.get(OF_GROUP + "/{version}", Access.STAFF, this::version),
        Route.get(OWN, Access.ACCOUNT, it -> it.answer(own())),
        Route.post(OWN, Access.ADMINISTRATORS, this::publishOwn),
        Route.get(OWN + "/{version}", Access.ACCOUNT, this::ownVersion));
  }

  private GroupWire.AgreementPage page(GroupId id) {
    var group = groups.get(id);
    var newest = group.agreement();
    return new GroupWire.AgreementPage(
        newest == null ? null : AgreementTexts.text(newest),
        group.texts().reversed().stream()
            .map(text -> texts.version(text, signers(group, text.agreement().version())))
            .toList(),
        AgreementTexts.clauses(FirstAgreement.CLAUSES),
        group.places().size(),
        publishing.running(id));
  }

  private static int signers(Group group, int version) {
    var seats = group.places().stream().map(Event.Place::seat);
    return (int) seats.filter(seat -> group.hasSigned(seat, version)).count();
  }

  private void publish(Exchange exchange) throws IOException {
    var written = Written.in(exchange);
    if (written == null) {
      return;
    }
    var group = exchange.group();
    if (!written.isTextOf(groups.get(group).agreement())) {
      var rule = publishing.publish(group, exchange.caller().account(), written.next());
      if (rule != null) {
        Written.refuseStale(exchange, rule.name());
        return;
      }
    }
    exchange.answer(page(group));
  }

  private void version(Exchange exchange) throws IOException {
    AgreementTexts.answer(exchange, groups.get(exchange.group()).texts());
  }

  private GroupWire.AgreementPage own() {
    var now = practice.now();
    return new GroupWire.AgreementPage(
        AgreementTexts.text(now.text()),
        now.texts().reversed().stream().map(text -> texts.version(text, 0)).toList(),
        AgreementTexts.clauses(FirstAgreement.CLAUSES),
        0,
        false);
  }

  private void publishOwn(Exchange exchange) throws IOException {
    var written = Written.in(exchange);
    if (written == null) {
      return;
    }
    if (!written.isTextOf(practice.now().text())) {
      var command = new PracticeCommand.PublishAgreement(written.next());
      var rule = practice.decide(exchange.caller().account(), command);
      if (rule != null) {
        Written.refuseStale(exchange, rule.name());
        return;
      }
    }
    exchange.answer(own());
  }

  private void ownVersion(Exchange exchange) throws IOException {
    AgreementTexts.answer(exchange, practice.now().texts());
  }
}
