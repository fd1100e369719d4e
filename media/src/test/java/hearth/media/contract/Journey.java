package hearth.media.contract;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.media.Feed;
import hearth.media.MemberId;
import hearth.media.Quality;
import hearth.media.RoutingPlan;
import hearth.media.SlotContent;
import hearth.media.SlotId;
import hearth.media.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Random steps in one circle, and what must be true after each of them. */
final class Journey {
  private static final List<String> NAMES = List.of("anna", "ben", "cleo", "dora", "emil");
  private static final int SLOTS = 2;

  private final Circle circle;
  private final Random random;
  private final Map<MemberId, TestMember> present = new LinkedHashMap<>();
  private Map<MemberId, Map<SlotId, SlotContent>> before = new HashMap<>();
  private RoutingPlan standing = RoutingPlan.NOTHING;
  private String done = "";
  private boolean settled;
  private int steps;
  private int delivered;

  Journey(Circle circle, long seed) {
    this.circle = circle;
    this.random = new Random(seed);
    NAMES.forEach(this::join);
  }

  int delivered() {
    return delivered;
  }

  void step() {
    steps++;
    String name = NAMES.get(random.nextInt(NAMES.size()));
    switch (random.nextInt(8)) {
      case 0, 1 -> join(name);
      case 2 -> leave(name);
      case 3 -> stale();
      default -> plan();
    }
  }

  private void join(String name) {
    done = "join of " + name;
    settled = true;
    before.remove(Circle.id(name));
    present.put(Circle.id(name), circle.join(name, SLOTS));
  }

  private void leave(String name) {
    done = "leave of " + name;
    circle.space().leave(Circle.id(name));
    settled = present.remove(Circle.id(name)) != null;
    before.remove(Circle.id(name));
  }

  private void stale() {
    done = "stale plan";
    settled = false;
    circle.route(standing.version(), randomFeeds());
  }

  private void plan() {
    done = "plan";
    settled = true;
    standing = new RoutingPlan(standing.version() + 1 + random.nextInt(3), randomFeeds());
    circle.route(standing.version(), standing.feeds());
  }

  private Map<MemberId, List<Feed>> randomFeeds() {
    Map<MemberId, List<Feed>> feeds = new HashMap<>();
    for (String receiver : NAMES) {
      List<Feed> granted = new ArrayList<>();
      for (String from : NAMES) {
        for (Source source : Circle.BOTH) {
          if (random.nextInt(5) < 2) {
            granted.add(new Feed(Circle.id(from), source, Quality.HIGH));
          }
        }
      }
      Collections.shuffle(granted, random);
      feeds.put(Circle.id(receiver), granted);
    }
    return feeds;
  }

  /**
   * Everybody present speaks and shows; just what the slots say arrives, and the slots obey the
   * plan.
   */
  void check() {
    circle.settle();
    Map<MemberId, Integer> marks = new HashMap<>();
    present.forEach((id, member) -> marks.put(id, member.played().size()));
    for (TestMember member : present.values()) {
      member.speak(member.id() + " speaks " + steps);
      member.show(member.id() + " shows " + steps);
    }
    circle.settle();
    Map<MemberId, Map<SlotId, SlotContent>> now = new HashMap<>();
    present.forEach(
        (id, member) -> {
          Map<SlotId, SlotContent> slots = circle.heard().slotsOf(id).slots();
          obeysPlan(id, slots);
          obeysPast(id, before.getOrDefault(id, Map.of()), slots);
          List<Played> played = member.played();
          assertThat(played.subList(marks.getOrDefault(id, 0), played.size()))
              .as("%s after %s, step %d", id, done, steps)
              .containsExactlyInAnyOrderElementsOf(expected(slots));
          delivered += expected(slots).size();
          now.put(id, slots);
        });
    before = now;
  }

  private List<Played> expected(Map<SlotId, SlotContent> slots) {
    List<Played> expected = new ArrayList<>();
    slots.forEach(
        (slot, content) -> {
          if (content.microphone()) {
            expected.add(new Played(slot, Source.MICROPHONE, content.from() + " speaks " + steps));
          }
          if (content.camera()) {
            expected.add(new Played(slot, Source.CAMERA, content.from() + " shows " + steps));
          }
        });
    return expected;
  }

  /** Whom the plan grants this receiver and who is there, with what. */
  private Map<MemberId, SlotContent> granted(MemberId receiver) {
    Map<MemberId, SlotContent> granted = new LinkedHashMap<>();
    for (Feed feed : standing.to(receiver)) {
      if (present.containsKey(feed.from()) && !feed.from().equals(receiver)) {
        boolean sound = feed.source() == Source.MICROPHONE;
        granted.merge(
            feed.from(),
            new SlotContent(feed.from(), sound, !sound),
            (a, b) ->
                new SlotContent(
                    a.from(), a.microphone() || b.microphone(), a.camera() || b.camera()));
      }
    }
    return granted;
  }

  private void obeysPlan(MemberId receiver, Map<SlotId, SlotContent> slots) {
    assertThat(granted(receiver).values())
        .as("slots of %s after %s, step %d", receiver, done, steps)
        .containsAll(slots.values());
    Set<MemberId> once = new HashSet<>();
    slots.values().forEach(content -> assertThat(once.add(content.from())).isTrue());
  }

  /**
   * Who was there and still may keeps the place; an emptied place stays empty; a free one is used
   * by any step that counts.
   */
  private void obeysPast(
      MemberId receiver, Map<SlotId, SlotContent> past, Map<SlotId, SlotContent> slots) {
    Map<MemberId, SlotContent> granted = granted(receiver);
    String when = receiver + " after " + done + ", step " + steps;
    past.forEach(
        (slot, was) -> {
          if (granted.containsKey(was.from())) {
            assertThat(slots.get(slot)).as(when).isEqualTo(granted.get(was.from()));
          } else {
            assertThat(slots).as(when).doesNotContainKey(slot);
          }
        });
    for (int index = 0; index < SLOTS; index++) {
      SlotId slot = new SlotId(index);
      if (settled && !past.containsKey(slot) && !slots.containsKey(slot)) {
        assertThat(slots.values()).as(when).containsExactlyInAnyOrderElementsOf(granted.values());
      }
    }
  }
}
