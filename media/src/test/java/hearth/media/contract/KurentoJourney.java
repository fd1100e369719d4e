package hearth.media.contract;

import static hearth.media.contract.Patience.patiently;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.media.Feed;
import hearth.media.MemberId;
import hearth.media.Quality;
import hearth.media.RoutingPlan;
import hearth.media.Source;
import hearth.media.kurento.standin.Standin;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Random steps and faults in one circle. Words are said only when a plan is done, so each may reach
 * those alone whom just that plan grants it.
 */
final class KurentoJourney {
  private static final List<String> NAMES = List.of("anna", "ben", "cleo", "dora");

  private final KurentoCircle circle;
  private final Random random;
  private final Map<MemberId, KurentoTestMember> present = new LinkedHashMap<>();
  private final List<KurentoTestMember> all = new ArrayList<>();
  private final Map<KurentoTestMember, Integer> seen = new HashMap<>();
  private RoutingPlan standing = RoutingPlan.NOTHING;
  private String done = "";
  private int said;
  private int delivered;

  KurentoJourney(KurentoCircle circle, long seed) {
    this.circle = circle;
    this.random = new Random(seed);
    NAMES.forEach(this::join);
    plan();
  }

  int delivered() {
    return delivered;
  }

  void step() {
    String name = NAMES.get(random.nextInt(NAMES.size()));
    if (random.nextInt(3) > 0) {
      // Else the next blow falls while the circle is still recovering from the last.
      present.values().forEach(circle::isUp);
      check();
    }
    done = "";
    switch (random.nextInt(10)) {
      case 0 -> join(name);
      case 1 -> leave(name);
      case 2, 3, 4 -> {}
      default -> fault(circle.server());
    }
    plan();
  }

  private void join(String name) {
    done += "join of " + name + ", ";
    KurentoTestMember member = circle.join(name);
    present.put(member.id(), member);
    all.add(member);
  }

  private void leave(String name) {
    done += "leave of " + name + ", ";
    circle.circle().space().leave(Circle.id(name));
    present.remove(Circle.id(name));
  }

  private void fault(Standin server) {
    int which = random.nextInt(9);
    int times = 1 + random.nextInt(4);
    done += "fault " + which + ", ";
    switch (which) {
      case 0 -> {
        server.kill();
        server.restart();
      }
      case 1 -> server.drop();
      case 2 -> server.drop(Duration.ofMillis(300));
      case 3 -> server.faults().refuse("disconnect", times, 40401, "MEDIA_OBJECT_ERROR", "no");
      case 4 -> server.faults().refuse("connect", times, 40401, "MEDIA_OBJECT_ERROR", "no");
      case 5 -> server.faults().lose("transaction", 1);
      case 6 -> server.faults().lose("processOffer", 1);
      case 7 -> server.faults().late("transaction", Duration.ofMillis(150));
      default -> server.faults().calm();
    }
  }

  private void plan() {
    done += "plan";
    Map<MemberId, List<Feed>> feeds = new HashMap<>();
    for (String receiver : NAMES) {
      List<Feed> granted = new ArrayList<>();
      for (String from : NAMES) {
        for (Source source : Circle.BOTH) {
          if (random.nextInt(2) == 0) {
            granted.add(new Feed(Circle.id(from), source, Quality.HIGH));
          }
        }
      }
      feeds.put(Circle.id(receiver), granted);
    }
    route(feeds);
  }

  private void route(Map<MemberId, List<Feed>> feeds) {
    standing = new RoutingPlan(standing.version() + 1, feeds);
    Patience.answer(circle.circle().space().route(standing));
  }

  /** Everybody who ever came sends a few packets; who gets any of them is granted it. */
  void check() {
    all.forEach(member -> seen.put(member, member.played().size()));
    for (KurentoTestMember member : all) {
      member.restless().speak(member.id() + " speaks " + ++said);
      member.restless().show(member.id() + " shows " + ++said);
    }
    for (KurentoTestMember member : all) {
      List<Played> played = member.played();
      for (Played each : played.subList(seen.getOrDefault(member, 0), played.size())) {
        MemberId from = new MemberId(each.words().substring(0, each.words().indexOf(' ')));
        assertThat(present.get(member.id()))
            .as("%s got %s after %s", member.id(), each, done)
            .isSameAs(member);
        assertThat(standing.to(member.id()))
            .as("%s got %s after %s", member.id(), each, done)
            .anyMatch(feed -> feed.from().equals(from) && feed.source() == each.source());
        assertThat(from).isNotEqualTo(member.id());
        delivered++;
      }
    }
  }

  /** When all faults are over, everybody hears and sees everybody before long. */
  void recovers() {
    circle.test().servers().forEach(server -> server.faults().calm());
    NAMES.stream().filter(name -> !present.containsKey(Circle.id(name))).forEach(this::join);
    Map<MemberId, List<Feed>> whole = new HashMap<>();
    for (String receiver : NAMES) {
      List<Feed> granted = new ArrayList<>();
      NAMES.stream()
          .filter(from -> !from.equals(receiver))
          .forEach(from -> granted.addAll(List.of(Circle.sound(from), Circle.picture(from))));
      whole.put(Circle.id(receiver), granted);
    }
    // Slots that this plan empties are free for the next.
    route(whole);
    route(whole);
    patiently()
        .pollInterval(Duration.ofMillis(100))
        .untilAsserted(
            () -> {
              int before = delivered;
              check();
              assertThat(delivered - before).isEqualTo(NAMES.size() * (NAMES.size() - 1) * 2);
            });
  }
}
