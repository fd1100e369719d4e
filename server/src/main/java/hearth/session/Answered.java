package hearth.session;

import hearth.practice.SeatId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The last command ids of each person that had an effect. A page that is loaded anew may number
 * from the start again, so another client's connection begins an empty list.
 */
record Answered(Map<SeatId, List<String>> ids) implements Part {
  static final Answered NONE = new Answered(Map.of());
  static final int REMEMBERED = 64;

  Answered {
    ids = Map.copyOf(ids);
  }

  boolean has(SeatId by, String id) {
    return ids.getOrDefault(by, List.of()).contains(id);
  }

  /** What the server records of browsers coming and going answers no command of a person. */
  Answered after(Event.Recorded recorded, boolean anotherPage) {
    if (recorded.event() instanceof Event.Connected connected) {
      return anotherPage ? with(connected.seat(), List.of()) : this;
    }
    var by = recorded.by();
    var id = recorded.commandId();
    if (by == null || id == null || recorded.event() instanceof Event.Lost) {
      return this;
    }
    return has(by, id) ? this : with(by, longer(by, id));
  }

  private List<String> longer(SeatId by, String id) {
    var all = new ArrayList<>(ids.getOrDefault(by, List.of()));
    all.add(id);
    return List.copyOf(all.subList(Math.max(0, all.size() - REMEMBERED), all.size()));
  }

  private Answered with(SeatId by, List<String> next) {
    var all = new HashMap<>(ids);
    all.put(by, next);
    return new Answered(all);
  }
}
