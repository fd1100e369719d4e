package hearth.http;

import hearth.http.wire.GroupWire;
import hearth.practice.Agreement;
import hearth.practice.Wording;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An agreement as somebody has written it.
 *
 * @param after the newest version they saw
 */
record Written(int after, String text, List<Agreement.Clause> clauses) {
  /** Thirty lines and a long introduction, every letter of them escaped. */
  private static final int MAX_BODY = 256 * 1024;

  /** Null when it will not do; then it has been refused. */
  static @Nullable Written in(Exchange exchange) throws IOException {
    var body = exchange.body(GroupWire.Publish.class, MAX_BODY);
    if (body == null) {
      return null;
    }
    if (body.clauses().stream().anyMatch(Objects::isNull)) {
      exchange.refuse(400, "notUnderstood", "This was not understood.");
      return null;
    }
    var text = body.text().strip();
    var clauses =
        body.clauses().stream().map(c -> new Agreement.Clause(c.id(), c.text().strip())).toList();
    var fault = Wording.fault(text, clauses);
    if (fault != null) {
      exchange.refuse(400, "wording", fault);
      return null;
    }
    return new Written(body.after(), text, clauses);
  }

  /** Whether it says what this one says: then nobody is to be asked again. */
  boolean isTextOf(@Nullable Agreement agreement) {
    return agreement != null
        && agreement.text().equals(text)
        && agreement.clauses().equals(clauses);
  }

  Agreement next() {
    return Agreement.of(after + 1, text, clauses);
  }

  /** Somebody else was first. */
  static void refuseStale(Exchange exchange, String rule) throws IOException {
    exchange.refuse(
        409,
        rule,
        "A newer text was published meanwhile. Please look at it; what you wrote is still here.");
  }
}
