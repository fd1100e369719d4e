package hearth.turn;

import hearth.practice.SeatId;
import hearth.room.IceServer;
import hearth.room.IceServers;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells each browser where the relays are, with a credential of its own that expires. */
public final class TurnServers implements IceServers {
  /** Longer than the longest evening: a relay asks for it again whenever a connection is made. */
  private static final Duration VALID = Duration.ofHours(4);

  private static final int ID_BYTES = 8;

  private final List<String> relays;
  private final List<String> others;
  private final @Nullable TurnSecret secret;
  private final boolean only;
  private final InstantSource clock;
  private final SecureRandom random;

  /**
   * @param secret shared with the relays; null when there are none
   * @param only browsers are reached through these relays and in no other way; then no STUN server
   *     is told either
   * @param clock the time of day, since relays compare it with theirs
   */
  public TurnServers(
      List<IceUrl> urls,
      @Nullable TurnSecret secret,
      boolean only,
      InstantSource clock,
      SecureRandom random) {
    this.relays = urls.stream().filter(IceUrl::relays).map(IceUrl::text).toList();
    this.others = urls.stream().filter(url -> !url.relays()).map(IceUrl::text).toList();
    this.secret = secret;
    this.only = only;
    this.clock = clock;
    this.random = random;
  }

  /** The id in the credential is new each time, so that a relay's log does not say who it was. */
  @Override
  public List<IceServer> forSeat(SeatId seat) {
    var servers = new ArrayList<IceServer>();
    if (!others.isEmpty() && !only) {
      servers.add(new IceServer(others, null, null));
    }
    if (secret != null && !relays.isEmpty()) {
      var credential = secret.credential(freshId(), clock.instant().plus(VALID));
      servers.add(new IceServer(relays, credential.username(), credential.password(), only));
    }
    return List.copyOf(servers);
  }

  private String freshId() {
    var id = new byte[ID_BYTES];
    random.nextBytes(id);
    return HexFormat.of().formatHex(id);
  }
}
