package hearth.room;

import hearth.practice.SeatId;
import hearth.session.Hearing;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What has been announced and may be made so.
 *
 * @param publishing who may have links, and what for
 */
record Granted(Routing routing, Map<SeatId, Hearing.Publishing> publishing, Windows windows) {
  static final Granted NOTHING = new Granted(Routing.NOTHING, Map.of(), Windows.NONE);

  static Granted of(Hearing hearing, Members members, Windows windows) {
    return new Granted(Routing.of(hearing, members), hearing.publishing(), windows);
  }

  /** Less whatever this hearing takes away. */
  Granted only(Hearing hearing, Members members) {
    Map<SeatId, Hearing.Publishing> kept = new LinkedHashMap<>(publishing);
    kept.keySet().retainAll(hearing.publishing().keySet());
    return new Granted(routing.only(Routing.of(hearing, members)), kept, windows);
  }
}
