package hearth.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;

/** Who really receives whom, read from the browser's own statistics. */
final class Listening {
  private static final Duration FLOWS_WITHIN = Duration.ofSeconds(15);
  private static final Duration WATCHED_FOR = Duration.ofMillis(1_200);

  private static final Rise NONE = new Rise(0, 0, 0, 0);

  private Listening() {}

  /** What rose during the watch: seat → packets, frames and samples, audio and video together. */
  record Rise(long audioPackets, long videoPackets, long frames, long samples) {
    boolean soundAndPicture() {
      return audioPackets > 0 && videoPackets > 0 && frames > 0 && samples > 0;
    }

    boolean nothing() {
      return audioPackets == 0 && videoPackets == 0;
    }

    boolean sound() {
      return audioPackets > 0 && samples > 0;
    }

    boolean noSound() {
      return audioPackets == 0;
    }

    boolean anyPicture() {
      return videoPackets > 0;
    }

    boolean picture() {
      return videoPackets > 0 && frames > 0;
    }
  }

  /**
   * Waits until exactly these people's sound and picture rise at the receiver, and nobody else's.
   */
  static void assertHearsAndSeesExactly(Person receiver, List<String> seats) {
    Awaitility.await(receiver.name + " hears and sees exactly " + seats)
        .atMost(FLOWS_WITHIN)
        .untilAsserted(
            () -> {
              var rises = watch(receiver);
              assertThat(flowing(rises)).containsExactlyInAnyOrderElementsOf(seats);
              assertThat(rises.entrySet())
                  .filteredOn(e -> !seats.contains(e.getKey()))
                  .allMatch(e -> e.getValue().nothing());
            });
  }

  /** Waits until each hears exactly these seats and sees exactly those, all at the same time. */
  static void assertReceives(Map<Person, Set<String>> heard, Map<Person, Set<String>> seen) {
    Awaitility.await("each receives who is in the same room, and nobody else")
        .atMost(FLOWS_WITHIN)
        .pollInSameThread()
        .untilAsserted(
            () -> {
              var all = watchAll(List.copyOf(heard.keySet()));
              for (Person receiver : heard.keySet()) {
                var rises = all.getOrDefault(receiver.name, Map.of());
                assertThat(List.of(seats(rises, Rise::sound), seats(rises, r -> !r.noSound())))
                    .as(receiver.name + " hears")
                    .containsOnly(heard.get(receiver));
                assertThat(List.of(seats(rises, Rise::picture), seats(rises, Rise::anyPicture)))
                    .as(receiver.name + " sees")
                    .containsOnly(seen.get(receiver));
              }
            });
  }

  /** As soon as their slots say so, not one packet of anybody but these arrives. */
  static void assertNotOnePacketBut(Map<Person, Set<String>> company) {
    Awaitility.await("the slots play nobody else")
        .atMost(FLOWS_WITHIN)
        .pollInSameThread()
        .until(
            () ->
                company.entrySet().stream()
                    .allMatch(each -> each.getValue().containsAll(each.getKey().played())));
    var all = watchAll(List.copyOf(company.keySet()));
    company.forEach(
        (receiver, seats) ->
            assertThat(seats(all.getOrDefault(receiver.name, Map.of()), rise -> !rise.nothing()))
                .as(receiver.name + " receives")
                .isSubsetOf(seats));
  }

  private static Set<String> seats(Map<String, Rise> rises, Predicate<Rise> which) {
    return rises.entrySet().stream()
        .filter(e -> which.test(e.getValue()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** Waits until what rises of this seat at every one of these receivers is so. */
  static void assertAll(List<Person> receivers, String seat, String so, Predicate<Rise> isSo) {
    Awaitility.await(so + " of " + seat)
        .atMost(FLOWS_WITHIN)
        .untilAsserted(
            () ->
                watchAll(receivers)
                    .forEach(
                        (name, rises) ->
                            assertThat(rises.getOrDefault(seat, NONE)).as(name).matches(isSo, so)));
  }

  /** Waits until sound and picture of this seat have begun to flow, looking often. */
  static void awaitFlow(Person receiver, String seat) {
    Awaitility.await(receiver.name + " receives " + seat)
        .atMost(FLOWS_WITHIN)
        .pollInterval(Duration.ofMillis(50))
        .until(
            () -> {
              var before = totals(receiver).get(seat);
              receiver.page.waitForTimeout(150);
              var now = totals(receiver).getOrDefault(seat, NONE);
              return before != null && minus(now, before).soundAndPicture();
            });
  }

  static List<String> flowing(Map<String, Rise> rises) {
    return rises.entrySet().stream()
        .filter(e -> e.getValue().soundAndPicture())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Seat → what rose at this receiver while watching; the empty seat stands for empty slots. */
  static Map<String, Rise> watch(Person receiver) {
    var before = totals(receiver);
    receiver.page.waitForTimeout((double) WATCHED_FOR.toMillis());
    return rise(before, totals(receiver));
  }

  /** Name → what rose there, all watched at the same time. */
  static Map<String, Map<String, Rise>> watchAll(List<Person> receivers) {
    var before = new HashMap<String, Map<String, Rise>>();
    receivers.forEach(receiver -> before.put(receiver.name, totals(receiver)));
    receivers.getFirst().page.waitForTimeout((double) WATCHED_FOR.toMillis());
    var rises = new TreeMap<String, Map<String, Rise>>();
    for (Person receiver : receivers) {
      rises.put(
          receiver.name, rise(before.getOrDefault(receiver.name, Map.of()), totals(receiver)));
    }
    return rises;
  }

  private static Map<String, Rise> rise(Map<String, Rise> before, Map<String, Rise> after) {
    var rises = new TreeMap<String, Rise>();
    after.forEach((seat, now) -> rises.put(seat, minus(now, before.get(seat))));
    return rises;
  }

  private static Map<String, Rise> totals(Person receiver) {
    var totals = new TreeMap<String, Rise>();
    for (Inbound stream : receiver.inbound()) {
      boolean audio = stream.kind().equals("audio");
      var rise =
          new Rise(
              audio ? stream.packets() : 0,
              audio ? 0 : stream.packets(),
              stream.frames(),
              stream.samples());
      totals.merge(stream.seat(), rise, Listening::plus);
    }
    return totals;
  }

  private static Rise plus(Rise a, Rise b) {
    return new Rise(
        a.audioPackets + b.audioPackets,
        a.videoPackets + b.videoPackets,
        a.frames + b.frames,
        a.samples + b.samples);
  }

  private static Rise minus(Rise now, @org.jspecify.annotations.Nullable Rise before) {
    if (before == null) {
      return now;
    }
    return new Rise(
        now.audioPackets - before.audioPackets,
        now.videoPackets - before.videoPackets,
        now.frames - before.frames,
        now.samples - before.samples);
  }
}
