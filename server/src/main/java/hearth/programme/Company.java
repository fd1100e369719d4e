package hearth.programme;

import hearth.practice.SeatId;
import hearth.session.StudioView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What outlasts a session of role-play.
 *
 * @param apart who are not to be together; null before anything was said of it
 * @param lastTime who were together when scenes were played last; null before they were
 */
record Company(@Nullable List<StudioView.Apart> apart, @Nullable List<List<SeatId>> lastTime) {
  static final Company NONE = new Company(null, null);

  Company {
    apart = apart == null ? null : List.copyOf(apart);
    lastTime = lastTime == null ? null : List.copyOf(lastTime);
  }

  GroupDecision keepApart(List<StudioView.Apart> pairs) {
    return GroupDecision.unless(pairs.equals(apart), new GroupEvent.ApartKept(pairs));
  }

  GroupDecision keepTogether(List<List<SeatId>> companies) {
    return GroupDecision.unless(
        companies.equals(lastTime), new GroupEvent.PlayedTogether(companies));
  }

  Company with(GroupEvent.ApartKept kept) {
    return new Company(kept.pairs(), lastTime);
  }

  Company with(GroupEvent.PlayedTogether played) {
    return new Company(apart, played.companies());
  }
}
