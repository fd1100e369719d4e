package hearth.session;

import hearth.practice.Private;
import hearth.practice.SeatId;
import java.util.List;
import java.util.Map;

/**
 * What outlasts a session: its group keeps it for those to come.
 *
 * @param checkIns those given in this session
 * @param open safety flags that nobody has taken, earlier sessions' too
 * @param taken those that were taken in this session
 */
public record Carried(
    Map<SeatId, Private<CheckIn>> checkIns,
    List<Event.OpenFlag> open,
    List<CareEvent.FlagTaken> taken) {
  /** Of a session in which nothing has been said. */
  public static final Carried NONE = new Carried(Map.of(), List.of(), List.of());

  public Carried {
    checkIns = Map.copyOf(checkIns);
    open = List.copyOf(open);
    taken = List.copyOf(taken);
  }
}
