package hearth.media.kurento.space;

import hearth.media.kurento.server.Endpoint;
import hearth.media.kurento.server.Wire;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What is done about wires that a server does not confirm: each receiver's on their own, so that
 * one that cannot be served keeps no other waiting, after a growing pause; and endpoints that stay
 * in the way are given up. Pure.
 */
final class Trouble {
  /** So often may a withdrawal fail before its receiving endpoint is given up. */
  static final int WITHDRAWALS = 2;

  /** So often may new wires of a receiver fail before it is made anew, and its source then. */
  static final int RECEIVER = 3;

  static final int SOURCE = 3 * RECEIVER;

  private static final int SHORTEST_MILLIS = 50;
  private static final int DOUBLINGS = 5;

  private final Map<Endpoint, Integer> withdrawals = new HashMap<>();
  private final Map<Endpoint, Integer> receivers = new HashMap<>();
  private final Map<Endpoint, Integer> sources = new HashMap<>();
  private int failures;
  private boolean apart;

  /** All is as it should be. */
  void over() {
    withdrawals.clear();
    receivers.clear();
    sources.clear();
    failures = 0;
    apart = false;
  }

  Duration pause() {
    return Duration.ofMillis((long) SHORTEST_MILLIS << Math.min(failures, DOUBLINGS));
  }

  /** While there is trouble, the wires of the one receiver that has failed least. */
  Wires.Difference narrow(Wires.Difference whole) {
    if (!apart) {
      return whole;
    }
    return whole.all().stream()
        .map(Wire::to)
        .distinct()
        .min(Comparator.comparingInt(this::times))
        .map(receiver -> whole.only(wire -> wire.to().equals(receiver)))
        .orElse(whole);
  }

  private int times(Endpoint receiver) {
    return withdrawals.getOrDefault(receiver, 0) + receivers.getOrDefault(receiver, 0);
  }

  void served(Wires.Difference done) {
    failures = 0;
    for (Wire wire : done.all()) {
      withdrawals.remove(wire.to());
      receivers.remove(wire.to());
      sources.remove(wire.from());
    }
  }

  /**
   * This was not confirmed.
   *
   * @param unwanted which of its wires are to go
   * @param late the server said nothing at all, so nothing is known of its endpoints
   * @return the endpoints to be given up
   */
  Set<Endpoint> failed(Wires.Difference difference, Predicate<Wire> unwanted, boolean late) {
    failures++;
    Set<Endpoint> to = new HashSet<>();
    Set<Endpoint> from = new HashSet<>();
    Set<Endpoint> losing = new HashSet<>();
    for (Wire wire : difference.all()) {
      if (unwanted.test(wire)) {
        losing.add(wire.to());
      } else if (apart && !late) {
        to.add(wire.to());
        from.add(wire.from());
      }
    }
    apart = true;
    Set<Endpoint> hopeless = new HashSet<>();
    count(withdrawals, losing, WITHDRAWALS, hopeless);
    count(receivers, to, RECEIVER, hopeless);
    count(sources, from, SOURCE, hopeless);
    return hopeless;
  }

  private static void count(
      Map<Endpoint, Integer> counts, Set<Endpoint> failed, int most, Set<Endpoint> hopeless) {
    for (Endpoint endpoint : failed) {
      if (counts.merge(endpoint, 1, Integer::sum) >= most) {
        counts.remove(endpoint);
        hopeless.add(endpoint);
      }
    }
  }
}
