package hearth.programme;

import hearth.practice.Agreement;
import hearth.practice.SeatId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Every text that was ever published, in order of version from 1, and who has signed which. */
record Agreements(List<Agreement> published, Map<SeatId, Set<Integer>> signed) {
  static final Agreements NONE = new Agreements(List.of(), Map.of());
  private static final int MOST_CLAUSES = 30;
  private static final int LONGEST_NAME = 200;

  Agreements {
    published = List.copyOf(published);
    signed = Map.copyOf(signed);
  }

  @Nullable Agreement newest() {
    return published.isEmpty() ? null : published.getLast();
  }

  int signedVersion(SeatId seat) {
    return signed.getOrDefault(seat, Set.of()).stream().mapToInt(v -> v).max().orElse(0);
  }

  GroupDecision publish(GroupCommand.PublishAgreement publish) {
    var agreement = publish.agreement();
    var event = new GroupEvent.AgreementPublished(agreement);
    if (agreement.equals(newest())) {
      return GroupDecision.unless(true, event);
    }
    boolean next = agreement.version() == published.size() + 1;
    return next && whole(agreement)
        ? GroupDecision.unless(false, event)
        : GroupDecision.refused(GroupRule.PG6);
  }

  GroupDecision sign(GroupCommand.Sign sign, Seats seats) {
    boolean known = sign.version() >= 1 && sign.version() <= published.size();
    if (seats.role(sign.seat()) == null || !known || !sign.fullName().map(this::named, false)) {
      return GroupDecision.refused(GroupRule.PG9);
    }
    var hash = published.get(sign.version() - 1).hash();
    return GroupDecision.unless(
        signed.getOrDefault(sign.seat(), Set.of()).contains(sign.version()),
        new GroupEvent.AgreementSigned(sign.seat(), sign.version(), hash, sign.fullName()));
  }

  Agreements with(Agreement agreement) {
    var all = new ArrayList<>(published);
    all.add(agreement);
    return new Agreements(all, signed);
  }

  Agreements with(SeatId seat, int version) {
    var versions = new HashSet<>(signed.getOrDefault(seat, Set.of()));
    versions.add(version);
    var all = new HashMap<>(signed);
    all.put(seat, Set.copyOf(versions));
    return new Agreements(published, all);
  }

  private static boolean whole(Agreement agreement) {
    var clauses = agreement.clauses();
    var ids = clauses.stream().map(Agreement.Clause::id).toList();
    return !clauses.isEmpty()
        && clauses.size() <= MOST_CLAUSES
        && new HashSet<>(ids).size() == ids.size()
        && agreement.hash().equals(Agreement.hashOf(agreement.text(), clauses));
  }

  private boolean named(String name) {
    return !name.isBlank() && name.length() <= LONGEST_NAME;
  }
}
