package hearth.media.kurento.space;

import hearth.media.MediaCounters.SlotCount;
import hearth.media.MemberId;
import hearth.media.SlotId;
import hearth.media.Source;
import hearth.media.kurento.server.Endpoint;
import hearth.media.kurento.server.Purpose;
import hearth.media.kurento.server.Traffic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Reads what went through the endpoints, and tells from the differences how well links carry, and
 * counts. In the space's mailbox; the counts are for any thread.
 */
final class Sampling {
  /** Members come again under their own id, so this is never reached by honest rooms. */
  private static final int MOST_PLACES = 4_096;

  private record Place(MemberId receiver, SlotId slot) {}

  private record Reading(
      Link link, Endpoint endpoint, CompletableFuture<@Nullable Traffic> traffic) {}

  private final Ground ground;
  private final Space space;
  private final Map<Endpoint, Traffic> last = new HashMap<>();
  private final Map<Place, long[]> places = new LinkedHashMap<>();
  private volatile List<SlotCount> counts = List.of();
  private CompletableFuture<@Nullable Void> under = CompletableFuture.completedFuture(null);
  private @Nullable CompletableFuture<@Nullable Void> next;

  Sampling(Ground ground, Space space) {
    this.ground = ground;
    this.space = space;
  }

  /** Packets of each slot since the space was opened, over all links it had. Any thread. */
  List<SlotCount> counts() {
    return counts;
  }

  boolean isIdle() {
    return under.isDone();
  }

  /** Reads all that is there now; while a reading is under way, the one after it. */
  CompletionStage<Void> sample() {
    CompletableFuture<@Nullable Void> promised = next;
    if (promised == null) {
      promised = new CompletableFuture<>();
      next = promised;
      var _ = under.thenRun(() -> ground.mailbox().post(this::begin));
    }
    return promised.thenRun(() -> {});
  }

  private void begin() {
    CompletableFuture<@Nullable Void> done = next;
    if (done == null) {
      return;
    }
    next = null;
    under = done;
    space.grants().read();
    List<Reading> readings = new ArrayList<>();
    for (Peer peer : space.peers()) {
      for (Link link : peer.links()) {
        Endpoint endpoint = link.endpoint();
        if (endpoint != null) {
          readings.add(new Reading(link, endpoint, read(endpoint)));
        }
      }
    }
    var _ =
        CompletableFuture.allOf(
                readings.stream().map(Reading::traffic).toArray(CompletableFuture[]::new))
            .whenComplete((_, _) -> ground.mailbox().post(() -> took(readings, done)));
  }

  /** Null when the server does not say. */
  private static CompletableFuture<@Nullable Traffic> read(Endpoint endpoint) {
    CompletableFuture<@Nullable Traffic> read = new CompletableFuture<>();
    endpoint.traffic().whenComplete((traffic, _) -> read.complete(traffic));
    return read;
  }

  private void took(List<Reading> readings, CompletableFuture<@Nullable Void> done) {
    last.keySet().retainAll(readings.stream().map(Reading::endpoint).toList());
    Map<MemberId, Carried> carried = new LinkedHashMap<>();
    for (Reading reading : readings) {
      Traffic now = reading.traffic().join();
      if (now != null) {
        Traffic before = last.put(reading.endpoint(), now);
        Passed passed = Passed.between(before == null ? Traffic.NONE : before, now);
        count(reading.link(), passed);
        carried
            .computeIfAbsent(reading.link().member(), _ -> new Carried())
            .add(reading.link().purpose(), passed);
      }
    }
    carried.forEach(
        (member, of) -> {
          if (of.isTold()) {
            ground.events().quality(member, of.lostDown(), of.lostUp());
          }
        });
    counts =
        places.entrySet().stream()
            .map(
                each ->
                    new SlotCount(
                        ground.id(),
                        each.getKey().receiver(),
                        each.getKey().slot(),
                        each.getValue()[0],
                        each.getValue()[1]))
            .toList();
    done.complete(null);
  }

  private void count(Link link, Passed passed) {
    if (link.purpose() == Purpose.PLAYS) {
      Place place = new Place(link.member(), link.spec().slots().getFirst());
      if (places.size() < MOST_PLACES || places.containsKey(place)) {
        long[] sums = places.computeIfAbsent(place, _ -> new long[2]);
        sums[0] += passed.audio();
        sums[1] += passed.video();
      }
      return;
    }
    if (!space.grants().was(link.member(), Source.MICROPHONE)) {
      ground.tally().drop("not-granted", passed.audio());
    }
    if (!space.grants().was(link.member(), Source.CAMERA)) {
      ground.tally().drop("not-granted", passed.video());
    }
  }
}
