package hearth.http.wire;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the browser of one seat asks beside its channel. */
public sealed interface SeatWire {
  /** {@code POST /api/join}; the PIN where one was asked for. */
  record Join(String secret, @Nullable String pin) implements SeatWire {}

  /** The seat, whose cookie the browser has now. */
  record Joined(String seat) implements SeatWire {}

  /** {@code GET /api/seats/{seat}}: which session to open a channel to. */
  record Seated(String seat, String session) implements SeatWire {}

  /** {@code GET /api/seats/{seat}/agreements}: what this person has signed. */
  record Signed(List<SignedText> signed) implements SeatWire {}

  /**
   * One signature, with the exact text.
   *
   * @param fullName as they typed it; null once erased
   * @param newest whether this is the group's text as it stands
   */
  record SignedText(
      int version,
      String text,
      List<GroupWire.ClauseText> clauses,
      String hash,
      Instant at,
      @Nullable String fullName,
      boolean newest)
      implements SeatWire {}

  /**
   * {@code GET /api/seats/{seat}/keeps}: what Hearth keeps, as this server is set up.
   *
   * @param never what no server of Hearth keeps
   * @param server what whoever runs the server could see
   */
  record Keeps(List<Kept> kept, List<String> never, List<String> server) implements SeatWire {}

  /**
   * One kind of thing.
   *
   * @param which what of it there is
   * @param who who sees it
   * @param until how long it is kept
   */
  record Kept(String what, String which, String who, String until) implements SeatWire {}
}
