package hearth.session;

import hearth.practice.Private;
import hearth.practice.SeatId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What outlasts a session: its group keeps it for those to come.
 *
 * @param checkIns those given in this session
 * @param open safety flags that nobody has taken, earlier sessions' too
 * @param taken those that were taken in this session
 * @param apart who are not to be together; null when this session knows nothing of it
 * @param company who were together when scenes were played last; empty when none were
 */
public record Carried(
    Map<SeatId, Private<CheckIn>> checkIns,
    List<Event.OpenFlag> open,
    List<CareEvent.FlagTaken> taken,
    @Nullable List<StudioView.Apart> apart,
    List<Set<SeatId>> company) {
  /** Of a session in which nothing has been said. */
  public static final Carried NONE = new Carried(Map.of(), List.of(), List.of(), null, List.of());

  public Carried {
    checkIns = Map.copyOf(checkIns);
    open = List.copyOf(open);
    taken = List.copyOf(taken);
    apart = apart == null ? null : List.copyOf(apart);
    company = List.copyOf(company);
  }

  Carried with(Studio studio) {
    return new Carried(
        checkIns,
        open,
        taken,
        studio.apartKnown() ? studio.apart().inOrder() : null,
        studio.lastTime());
  }
}
