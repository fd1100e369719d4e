package hearth.http;

import hearth.http.wire.GroupWire;
import hearth.office.PracticeStream;
import hearth.practice.Account;
import hearth.practice.AccountId;
import hearth.practice.Agreement;
import hearth.practice.Person;
import hearth.practice.PublishedText;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Agreements as the wire has them. */
record AgreementTexts(PracticeStream practice) {
  static GroupWire.AgreementText text(Agreement it) {
    return new GroupWire.AgreementText(it.version(), it.text(), clauses(it.clauses()), it.hash());
  }

  static List<GroupWire.ClauseText> clauses(List<Agreement.Clause> clauses) {
    return clauses.stream().map(c -> new GroupWire.ClauseText(c.id(), c.text())).toList();
  }

  GroupWire.AgreementVersion version(PublishedText text, int signed) {
    var it = text.agreement();
    return new GroupWire.AgreementVersion(
        it.version(), it.hash(), text.at(), name(text.by()), signed);
  }

  private @Nullable String name(@Nullable Person by) {
    var account = by instanceof AccountId id ? practice.now().account(id) : null;
    return account == null ? null : account.name().or(Account.ERASED);
  }

  /** The version in the path, of these. */
  static void answer(Exchange exchange, List<PublishedText> texts) throws IOException {
    var version = exchange.part("version");
    for (var text : texts) {
      if (String.valueOf(text.agreement().version()).equals(version)) {
        exchange.answer(new GroupWire.Published(text(text.agreement()), text.at()));
        return;
      }
    }
    exchange.refuse(404, "noVersion", "There is no such version of this agreement.");
  }
}
