package hearth.session;

import hearth.practice.Agreement;
import java.util.HashSet;
import java.util.List;

/** What makes a signature whole. The typed name is the group's to keep, not the room's. */
final class Signing {
  private static final int LONGEST_NAME = 200;

  private Signing() {}

  static Decision sign(Asked ask, Command.SignAgreement sign) {
    var agreement = ask.room().opened().agreement();
    if (sign.version() != agreement.version()) {
      return Decision.refused(Rule.AG2);
    }
    if (!ticksAll(agreement, sign.clauses())) {
      return Decision.refused(Rule.AG3);
    }
    if (!sign.fullName().map(Signing::written, false)) {
      return Decision.refused(Rule.AG4);
    }
    return Decision.unless(
        ask.me().gate().signed(),
        new Event.AgreementSigned(ask.by(), agreement.version(), agreement.hash()));
  }

  /** What has begun goes on with the text it began with. */
  static Decision renew(Room room, Agreement agreement) {
    return Decision.unless(!room.isBehind(agreement), new Event.AgreementRenewed(agreement));
  }

  private static boolean ticksAll(Agreement agreement, List<String> ticked) {
    var clauses = agreement.clauses().stream().map(Agreement.Clause::id).toList();
    return ticked.size() == clauses.size() && new HashSet<>(ticked).equals(new HashSet<>(clauses));
  }

  private static boolean written(String name) {
    return !name.isBlank() && name.length() <= LONGEST_NAME;
  }
}
