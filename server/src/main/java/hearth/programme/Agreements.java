package hearth.programme;

import hearth.practice.Agreement;
import hearth.practice.PublishedText;
import hearth.practice.SeatId;
import hearth.practice.Wording;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Every text that was ever published, in order of version from 1, and who has signed which.
 *
 * @param signed each person's signatures by version
 */
record Agreements(
    List<PublishedText> published, Map<SeatId, SortedMap<Integer, Signature>> signed) {
  static final Agreements NONE = new Agreements(List.of(), Map.of());
  private static final int LONGEST_NAME = 200;

  Agreements {
    published = List.copyOf(published);
    signed = Map.copyOf(signed);
  }

  @Nullable Agreement newest() {
    return published.isEmpty() ? null : published.getLast().agreement();
  }

  /** In order of version. */
  List<Signature> signatures(SeatId seat) {
    return List.copyOf(of(seat).values());
  }

  @Nullable Signature signature(SeatId seat) {
    var theirs = signatures(seat);
    return theirs.isEmpty() ? null : theirs.getLast();
  }

  int signedVersion(SeatId seat) {
    var newest = signature(seat);
    return newest == null ? 0 : newest.version();
  }

  GroupDecision publish(GroupCommand.PublishAgreement publish) {
    var agreement = publish.agreement();
    var event = new GroupEvent.AgreementPublished(agreement);
    if (agreement.equals(newest())) {
      return GroupDecision.unless(true, event);
    }
    boolean next = agreement.version() == published.size() + 1;
    return next && Wording.isWhole(agreement)
        ? GroupDecision.unless(false, event)
        : GroupDecision.refused(GroupRule.PG6);
  }

  GroupDecision sign(GroupCommand.Sign sign, Seats seats) {
    boolean known = sign.version() >= 1 && sign.version() <= published.size();
    if (!seats.isIn(sign.seat()) || !known || !sign.fullName().map(this::named, false)) {
      return GroupDecision.refused(GroupRule.PG9);
    }
    var hash = published.get(sign.version() - 1).agreement().hash();
    return GroupDecision.unless(
        of(sign.seat()).containsKey(sign.version()),
        new GroupEvent.AgreementSigned(sign.seat(), sign.version(), hash, sign.fullName()));
  }

  Agreements with(PublishedText text) {
    var all = new ArrayList<>(published);
    all.add(text);
    return new Agreements(all, signed);
  }

  Agreements with(SeatId seat, Signature signature) {
    var versions = new TreeMap<>(of(seat));
    versions.put(signature.version(), signature);
    var all = new HashMap<>(signed);
    all.put(seat, Collections.unmodifiableSortedMap(versions));
    return new Agreements(published, all);
  }

  private SortedMap<Integer, Signature> of(SeatId seat) {
    return signed.getOrDefault(seat, Collections.emptySortedMap());
  }

  private boolean named(String name) {
    return !name.isBlank() && name.length() <= LONGEST_NAME;
  }
}
