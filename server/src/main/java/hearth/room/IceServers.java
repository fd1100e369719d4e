package hearth.room;

import hearth.practice.SeatId;
import java.util.List;

/** Ways through closed networks, for one person at a time. Called on rooms' threads. */
@FunctionalInterface
public interface IceServers {
  /** Every network is open. */
  IceServers NONE = _ -> List.of();

  /**
   * What this person's next connections may use; asked whenever they are told their links, so
   * credentials may be short-lived. Returns at once and never throws.
   */
  List<IceServer> forSeat(SeatId seat);
}
