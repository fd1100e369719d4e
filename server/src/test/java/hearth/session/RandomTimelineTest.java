package hearth.session;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.practice.SeatId;
import hearth.session.Timeline.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Rooms of people who do as they like: how they went is checked against the room at every step. */
class RandomTimelineTest {
  private static final int ROOMS = Integer.getInteger("hearth.rooms", 500) / 5;
  private static final int STEPS = 150;
  private static final Instant START = Instant.parse("2026-03-02T17:00:00Z");

  private final Set<SpanKind> seen = EnumSet.noneOf(SpanKind.class);

  @Test
  @DisplayName("TL1 TL2 TL4 TL6 TL8 hold of how 100 rooms went, whatever people did in them")
  void rooms() {
    for (int seed = 0; seed < ROOMS; seed++) {
      new Went(seed).play();
    }
    assertThat(seen).containsExactlyInAnyOrder(SpanKind.values());
  }

  private final class Went {
    private final int seed;
    private final List<Event.Recorded> journal = new ArrayList<>();
    private Room room = Room.empty();
    private Timeline timeline = Timeline.NONE;

    Went(int seed) {
      this.seed = seed;
    }

    void play() {
      happens(new Event.Recorded(Play.opening(), START, null, null));
      var people = new RandomRooms(new Random(seed), List.copyOf(room.seats()));
      if (seed % 2 == 0) {
        RandomScenes.opening(room.seats(), seed).forEach(it -> does(it.by(), START, it.command()));
      }
      int pace = seed % 8 == 1 ? 300 : seed % 8 == 2 ? 20 : 3;
      for (int step = 1; step <= STEPS; step++) {
        var by = people.someone();
        does(by, START.plusSeconds((long) step * pace), people.next(room, by));
      }
      inOrder(timeline.spans());
      timeline.stays().values().forEach(stays -> stays(stays));
      var again = Timeline.NONE;
      for (var recorded : journal) {
        again = again.after(recorded);
      }
      assertThat(again.spans()).isEqualTo(timeline.spans());
      assertThat(again.stays()).isEqualTo(timeline.stays());
      timeline.spans().forEach(span -> seen.add(span.kind()));
    }

    private void does(SeatId by, Instant at, Command command) {
      var issued = new Command.Issued(by, "id" + journal.size() + "-" + at, at, command);
      if (Decider.decide(room, issued) instanceof Decision.Accepted yes) {
        yes.events().forEach(it -> happens(new Event.Recorded(it, at, by, issued.id())));
      }
    }

    private void happens(Event.Recorded recorded) {
      journal.add(recorded);
      room = room.evolve(recorded);
      timeline = timeline.after(recorded);
      agrees("seed " + seed + " after " + recorded.event());
    }

    /** What goes on by the timeline is what goes on in the room. */
    private void agrees(String when) {
      var turn = on(SpanKind.TURN).toList();
      assertThat(turn.stream().map(it -> it.seats().iterator().next()))
          .as(when)
          .isEqualTo(Stream.ofNullable(room.hasTheFloor()).toList());
      assertThat(on(SpanKind.ROUND).count())
          .as(when)
          .isEqualTo(room.turns().round() == null ? 0 : 1);
      for (var seat : room.seats()) {
        boolean is = room.stage(seat) == Stage.CIRCLE && room.people().of(seat).here();
        var stays = timeline.stays().getOrDefault(seat, List.of());
        assertThat(!stays.isEmpty() && stays.getLast().until() == null).as(when).isEqualTo(is);
        assertThat(on(SpanKind.BREAKOUT).filter(it -> it.seats().contains(seat)).count())
            .as(when)
            .isEqualTo(breakoutOf(seat) == null ? 0 : 1);
      }
    }

    private Stream<Span> on(SpanKind kind) {
      return timeline.spans().stream().filter(it -> it.kind() == kind && it.until() == null);
    }

    private @Nullable Breakout breakoutOf(SeatId seat) {
      var play = room.studio().play();
      return play == null || play.onStage() ? null : play.castOf(seat);
    }
  }

  private static void inOrder(List<Span> spans) {
    assertThat(spans).isSortedAccordingTo((a, b) -> a.from().compareTo(b.from()));
    assertThat(spans)
        .allSatisfy(
            it -> assertThat(it.until() == null || !it.until().isBefore(it.from())).isTrue());
    apart(spans.stream().filter(it -> it.kind() == SpanKind.TURN || it.kind() == SpanKind.PASS));
    for (var kind : List.of(SpanKind.STEP, SpanKind.ROUND, SpanKind.STAGE, SpanKind.HOLDING)) {
      apart(spans.stream().filter(it -> it.kind() == kind));
    }
    spans.stream()
        .flatMap(it -> it.seats().stream())
        .distinct()
        .forEach(
            seat -> {
              apart(spans.stream().filter(it -> it.kind() == SpanKind.BREAKOUT && has(it, seat)));
              apart(
                  spans.stream().filter(it -> it.kind() == SpanKind.PRIVATE_ROOM && has(it, seat)));
            });
  }

  private static boolean has(Span it, SeatId seat) {
    return it.seats().contains(seat);
  }

  /** One ends before the next begins. */
  private static void apart(Stream<Span> spans) {
    var all = spans.toList();
    for (int i = 1; i < all.size(); i++) {
      assertThat(all.get(i - 1).until()).as("%s", all).isBeforeOrEqualTo(all.get(i).from());
    }
  }

  private static void stays(List<Timeline.Stay> stays) {
    for (int i = 1; i < stays.size(); i++) {
      assertThat(stays.get(i - 1).until()).isBeforeOrEqualTo(stays.get(i).from());
    }
  }
}
