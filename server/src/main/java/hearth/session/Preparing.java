package hearth.session;

import hearth.practice.Private;
import hearth.practice.SeatId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How staff prepare scenes: who with whom, what about, how long; then shown, then opened. */
final class Preparing {
  /** Rooms of one role-play. */
  static final int MOST_ROOMS = 6;

  private static final int MOST_MINUTES = 60;

  private Preparing() {}

  static Decision arrange(Asked ask, StudioCommand.Arrange it) {
    if (!ask.byStaff()) {
      return Decision.refused(Rule.SN1);
    }
    if (ask.room().studio().play() != null) {
      return Decision.refused(Rule.SN12);
    }
    if (it.size() < 2 || it.size() > 3) {
      return Decision.refused(Rule.SN3);
    }
    var rooms = rooms(ask, it);
    return rooms == null || rooms.size() > MOST_ROOMS
        ? Decision.refused(Rule.SN3)
        : Decision.accepted(new StudioEvent.PlanMade(it.kind(), rooms));
  }

  private static @Nullable List<StudioEvent.Company> rooms(Asked ask, StudioCommand.Arrange it) {
    if (it.kind() == SceneKind.STAGE) {
      return List.of(new StudioEvent.Company(ScenePlan.STAGE, List.of()));
    }
    var studio = ask.room().studio();
    var here = membersHere(ask.room());
    var arranging = new Arranging(studio.apart(), it.size(), it.seed());
    var groups =
        switch (it.how()) {
          case BY_HAND -> empty(Math.max(1, here.size() / it.size()));
          case AT_RANDOM -> arranging.atRandom(here);
          case LAST_TIME -> arranging.asLastTime(here, studio.lastTime());
        };
    return groups == null || groups.isEmpty() ? null : numbered(groups);
  }

  private static List<List<SeatId>> empty(int rooms) {
    List<List<SeatId>> all = new ArrayList<>();
    IntStream.range(0, Math.min(rooms, MOST_ROOMS)).forEach(_ -> all.add(List.of()));
    return all;
  }

  private static List<StudioEvent.Company> numbered(List<List<SeatId>> groups) {
    return IntStream.range(0, groups.size())
        .mapToObj(
            i ->
                new StudioEvent.Company(
                    Integer.toString(i + 1), Cast.inOrder(groups.get(i)).placings()))
        .toList();
  }

  /** Of the circle, with their browser there. */
  static List<SeatId> membersHere(Room room) {
    return Holds.membersInCircle(room).stream()
        .filter(seat -> room.people().of(seat).here())
        .toList();
  }

  static Decision addBreakout(Asked ask) {
    return prepared(
        ask,
        plan ->
            plan.kind() == SceneKind.STAGE || plan.rooms().size() >= MOST_ROOMS
                ? Decision.refused(Rule.SN7)
                : Decision.accepted(new StudioEvent.BreakoutAdded(plan.nextId())));
  }

  static Decision dropBreakout(Asked ask, String breakout) {
    return prepared(
        ask,
        plan -> {
          if (plan.find(breakout) == null) {
            return Decision.refused(Rule.SN6);
          }
          return plan.rooms().size() == 1
              ? Decision.refused(Rule.SN7)
              : Decision.accepted(new StudioEvent.BreakoutDropped(breakout));
        });
  }

  /** Also of a scene that is open: its card changes before the eyes of those in it. */
  static Decision setScene(Asked ask, StudioCommand.SetScene it) {
    if (!ask.byStaff()) {
      return Decision.refused(Rule.SN1);
    }
    var studio = ask.room().studio();
    if (studio.plan() == null && studio.play() == null) {
      return Decision.refused(Rule.SN13);
    }
    if (it.breakout() != null && !isThere(studio, it.breakout())) {
      return Decision.refused(Rule.SN6);
    }
    return it.text().map(SceneText::fits, false)
        ? Decision.accepted(new StudioEvent.SceneSet(it.breakout(), tidied(ask, it.text())))
        : Decision.refused(Rule.SN2);
  }

  private static Private<SceneText> tidied(Asked ask, Private<SceneText> text) {
    return Private.of(ask.by(), text.kind(), text.or(SceneText.ERASED).tidied());
  }

  private static boolean isThere(Studio studio, String breakout) {
    var plan = studio.plan();
    var play = studio.play();
    return (plan != null && plan.find(breakout) != null)
        || (play != null && play.find(breakout) != null);
  }

  static Decision setMinutes(Asked ask, int minutes) {
    return prepared(
        ask,
        plan ->
            minutes < 1 || minutes > MOST_MINUTES
                ? Decision.refused(Rule.SN8)
                : Decision.unless(
                    plan.minutes() == minutes, new StudioEvent.SceneMinutesSet(minutes)));
  }

  static Decision showParts(Asked ask) {
    return prepared(
        ask,
        plan -> {
          boolean whole =
              plan.rooms().stream().anyMatch(room -> !room.cast().isEmpty())
                  && plan.rooms().stream()
                      .allMatch(room -> room.cast().isEmpty() || room.text() != null);
          return whole
              ? Decision.unless(plan.shown(), new StudioEvent.PartsShown())
              : Decision.refused(Rule.SN9);
        });
  }

  static Decision open(Asked ask) {
    return prepared(
        ask,
        plan -> {
          var barred = barred(ask.room(), plan);
          return barred == null
              ? Decision.accepted(opening(ask.room(), plan))
              : Decision.refused(barred);
        });
  }

  private static @Nullable Rule barred(Room room, ScenePlan plan) {
    if (!plan.shown()) {
      return Rule.SN10;
    }
    var rooms = plan.asAnswered().stream().filter(each -> !each.cast().isEmpty()).toList();
    if (rooms.stream().anyMatch(each -> each.text() == null)) {
      return Rule.SN9;
    }
    if (rooms.stream().anyMatch(each -> room.studio().apart().bars(each.cast().seats()))) {
      return Rule.SN5;
    }
    boolean stage = plan.kind() == SceneKind.STAGE;
    boolean peopled =
        rooms.stream().anyMatch(each -> present(room, each.cast()) > 0)
            && rooms.stream().allMatch(each -> present(room, each.cast()) != 1 || stage);
    return peopled ? null : Rule.SN11;
  }

  private static long present(Room room, Cast cast) {
    return cast.seats().stream().filter(seat -> room.stage(seat) == Stage.CIRCLE).count();
  }

  /** A room in which nobody is there yet does not open: who comes later comes to the circle. */
  private static Event[] opening(Room room, ScenePlan plan) {
    List<Event> events = new ArrayList<>();
    var empty =
        plan.rooms().stream()
            .filter(each -> present(room, each.cast()) == 0)
            .map(ScenePlan.Planned::id)
            .toList();
    empty.forEach(id -> events.add(new StudioEvent.BreakoutDropped(id)));
    events.add(new StudioEvent.ScenesOpened());
    return events.toArray(new Event[0]);
  }

  static Decision drop(Asked ask) {
    return ask.byStaff()
        ? Decision.unless(ask.room().studio().plan() == null, new StudioEvent.PlanDropped())
        : Decision.refused(Rule.SN1);
  }

  private static Decision prepared(Asked ask, Function<ScenePlan, Decision> then) {
    if (!ask.byStaff()) {
      return Decision.refused(Rule.SN1);
    }
    var plan = ask.room().studio().plan();
    return plan == null ? Decision.refused(Rule.SN13) : then.apply(plan);
  }
}
