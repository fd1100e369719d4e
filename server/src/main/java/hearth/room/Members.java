package hearth.room;

import static java.nio.charset.StandardCharsets.UTF_8;

import hearth.media.MemberId;
import hearth.practice.SeatId;
import hearth.practice.SessionId;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the media plane calls each seat: another word in every session, so that its counters, which
 * operators see, cannot be followed from week to week.
 */
final class Members {
  private final SessionId session;
  private final Map<SeatId, MemberId> bySeat = new HashMap<>();
  private final Map<MemberId, SeatId> byMember = new HashMap<>();

  Members(SessionId session) {
    this.session = session;
  }

  MemberId of(SeatId seat) {
    var known = bySeat.get(seat);
    if (known == null) {
      known = name(session, seat);
      bySeat.put(seat, known);
      byMember.put(known, seat);
    }
    return known;
  }

  /** Null for one that this room never named. */
  @Nullable SeatId seat(MemberId member) {
    return byMember.get(member);
  }

  static MemberId name(SessionId session, SeatId seat) {
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      var hash = sha.digest(("member\n" + session + "\n" + seat).getBytes(UTF_8));
      return new MemberId("m-" + HexFormat.of().formatHex(hash, 0, 8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
