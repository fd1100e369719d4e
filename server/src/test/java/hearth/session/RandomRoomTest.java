package hearth.session;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.practice.Role;
import hearth.practice.SeatId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 500 rooms of people who do as they like, each of its own seed, each checked after every step. */
class RandomRoomTest {
  private static final int ROOMS = Integer.getInteger("hearth.rooms", 500);
  private static final int STEPS = 120;
  private static final Instant START = Instant.parse("2026-03-02T17:00:00Z");

  private final Set<Class<?>> happened = new HashSet<>();
  private final Set<Rule> refused = new HashSet<>();

  @Test
  @DisplayName(
      "AG9 CF1 CF3 CF4 CF5 BR14 BR16 HA3 HR2 HR4 LK1 RM3 RT1 SN5 WR9 hold in 500 rooms, whatever"
          + " people do")
  void rooms() {
    for (int seed = 0; seed < ROOMS; seed++) {
      play(seed);
    }
    assertThat(happened).containsAll(kinds(Event.class));
    assertThat(refused).hasSizeGreaterThan(25);
  }

  private static List<Class<?>> kinds(Class<?> family) {
    return Arrays.stream(family.getPermittedSubclasses())
        .flatMap(type -> type.isSealed() ? kinds(type).stream() : Stream.of(type))
        .toList();
  }

  private void play(int seed) {
    var journal = new ArrayList<Event.Recorded>();
    journal.add(new Event.Recorded(Play.opening(), START, null, null));
    var room = fold(journal);
    var people = new RandomRooms(new Random(seed), List.copyOf(room.seats()));
    if (seed % 4 == 2) {
      room = inScenes(room, journal, seed);
    }
    // In some much time passes with each step, so that what the time alone does happens too.
    int pace = seed % 8 == 0 ? 300 : seed % 8 == 2 ? 20 : 1;
    for (int step = 0; step < STEPS; step++) {
      var by = people.someone();
      var at = START.plusSeconds((long) step * pace);
      var issued = new Command.Issued(by, "id" + step, at, people.next(room, by));
      int before = journal.size();
      room = decided(room, issued, journal);
      if (journal.size() > before) {
        RoomRules.check(room, "seed " + seed + ", step " + step + ", " + issued);
      }
    }
    assertThat(fold(journal)).as("seed %s folded again", seed).isEqualTo(room);
    journal.forEach(recorded -> happened.add(recorded.event().getClass()));
  }

  /** Everybody is there, and a scene is open. */
  private Room inScenes(Room begun, List<Event.Recorded> journal, int seed) {
    var room = begun;
    var commands = RandomScenes.opening(room.seats(), seed);
    for (int i = 0; i < commands.size(); i++) {
      var next = commands.get(i);
      room = decided(room, new Command.Issued(next.by(), "s" + i, START, next.command()), journal);
    }
    return room;
  }

  private Room decided(Room room, Command.Issued issued, List<Event.Recorded> journal) {
    var decision = Decider.decide(room, issued);
    assertThat(Decider.decide(room, issued)).isEqualTo(decision);
    return switch (decision) {
      case Decision.Refused no -> {
        refused.add(no.rule());
        yield room;
      }
      case Decision.Accepted yes -> {
        var next = room;
        atTheDoor(room, yes.events(), issued);
        for (var event : yes.events()) {
          var recorded = new Event.Recorded(event, issued.at(), issued.by(), issued.id());
          journal.add(recorded);
          next = next.evolve(recorded);
        }
        askedAgain(room, next, yes.events());
        replayed(next, issued);
        yield next;
      }
    };
  }

  /** Nobody is let into a locked room, nor in again who was removed and not allowed back. */
  private static void atTheDoor(Room before, List<Event> events, Command.Issued issued) {
    var admitted = events.stream().filter(Event.Admitted.class::isInstance).toList();
    if (before.course().locked()) {
      assertThat(admitted).as("%s while locked", issued).isEmpty();
    }
    for (var person : before.people().all()) {
      if (person.standing() == Participant.Standing.REMOVED) {
        assertThat(admitted).doesNotContain(new Event.Admitted(person.seat()));
      }
    }
  }

  /** A newer text asks everybody, takes nothing else from them, and comes to nothing that began. */
  private static void askedAgain(Room before, Room after, List<Event> events) {
    if (events.stream().noneMatch(Event.AgreementRenewed.class::isInstance)) {
      return;
    }
    assertThat(before.course().started()).isFalse();
    for (var person : after.people().all()) {
      assertThat(after.stage(person.seat())).isIn(Stage.AGREEMENT, Stage.ENDED);
      var was = before.people().of(person.seat());
      assertThat(person).isEqualTo(was.with(was.gate().withoutSignature()));
    }
  }

  private static void replayed(Room room, Command.Issued issued) {
    if (room.ended() && issued.command() instanceof Command.SignAgreement) {
      return; // It was time to close: a signature is looked at whole, and comes too late.
    }
    assertThat(Decider.decide(room, issued)).as("%s again", issued).isEqualTo(Decision.accepted());
  }

  private static Room fold(List<Event.Recorded> journal) {
    var room = Room.empty();
    for (var recorded : journal) {
      room = room.evolve(recorded);
    }
    return room;
  }

  /** What holds of every room at every moment. */
  private static final class RoomRules {
    static void check(Room room, String when) {
      hands(room, when);
      floor(room, when);
      scenes(room, when);
      hearing(room, when);
      List<View.Circle> circles = new ArrayList<>();
      for (var viewer : room.people().all()) {
        var view = View.of(room, viewer.seat());
        view(room, viewer, view, when);
        words(room, viewer, when);
        var circle = view.sections().circle();
        if (circle != null) {
          behindDoors(circle, view, when);
          circles.add(withoutInsides(room, circle));
        }
      }
      assertThat(new HashSet<>(circles)).as(when).hasSizeLessThanOrEqualTo(1);
    }

    /** Of a private room one is not in, nothing of what the two do is shown. */
    private static void behindDoors(View.Circle circle, View view, String when) {
      var mine = view.sections().privateRoom();
      var me = view.sections().me().seat();
      circle.seats().stream()
          .filter(seat -> seat.inPrivateRoom() && !seat.seat().equals(me))
          .filter(seat -> mine == null || !mine.with().equals(seat.seat()))
          .forEach(
              seat -> {
                assertThat(seat.microphone() || seat.camera()).as(when).isFalse();
                assertThat(seat.ladder()).as(when).isEqualTo(Ladder.VIDEO);
              });
    }

    /** What all see alike: everything but what happens inside a private room or a breakout. */
    private static View.Circle withoutInsides(Room room, View.Circle it) {
      boolean parted = it.seats().stream().anyMatch(seat -> room.inBreakout(seat.seat()));
      var seats =
          it.seats().stream()
              .map(seat -> parted || seat.inPrivateRoom() ? closed(seat, parted) : seat)
              .toList();
      return new View.Circle(
          seats, it.startedAt(), it.endsAt(), it.locked(), it.leads(), it.circleWaits());
    }

    private static View.Seat closed(View.Seat it, boolean parted) {
      return new View.Seat(
          it.seat(),
          it.name(),
          it.role(),
          it.observing(),
          View.Presence.HERE,
          false,
          false,
          !parted && it.paused(),
          true,
          false,
          it.onStage(),
          Ladder.VIDEO,
          parted ? null : it.hand());
    }

    /** Nobody has two parts, and no two are in one scene who are not to be together. */
    private static void scenes(Room room, String when) {
      var studio = room.studio();
      List<Cast> casts = new ArrayList<>();
      if (studio.plan() != null) {
        studio.plan().rooms().forEach(planned -> casts.add(planned.cast()));
      }
      if (studio.play() != null) {
        assertThat(studio.plan()).as(when).isNull();
        assertThat(studio.play().rooms()).as(when).isNotEmpty();
        studio.play().rooms().forEach(open -> casts.add(open.cast()));
      }
      assertThat(casts.stream().flatMap(cast -> cast.seats().stream()))
          .as(when)
          .doesNotHaveDuplicates();
      assertThat(casts).as(when).noneMatch(cast -> studio.apart().bars(cast.seats()));
      assertThat(casts)
          .as(when)
          .allSatisfy(
              cast ->
                  assertThat(cast.parts().values().stream().filter(ScenePart.SELF::equals).count())
                      .isLessThan(2));
    }

    /** One person at most has the floor, a member who is there to have it; a round agrees. */
    private static void floor(Room room, String when) {
      var holder = room.hasTheFloor();
      var round = room.turns().round();
      if (holder != null) {
        assertThat(room.stage(holder)).as(when).isEqualTo(Stage.CIRCLE);
        assertThat(room.leads(holder)).as(when).isFalse();
      }
      if (round != null) {
        assertThat(round.now()).as(when).isEqualTo(holder);
        assertThat(round.inOrder()).as(when).doesNotHaveDuplicates();
      }
    }

    /** No line of the staff channel, and none of another's with staff, is a member's to read. */
    private static void words(Room room, Participant viewer, String when) {
      if (viewer.role().staff()) {
        return;
      }
      var feeds = Feeds.of(room, viewer.seat()).byName();
      if (room.stage(viewer.seat()) != Stage.CIRCLE || room.inBreakout(viewer.seat())) {
        assertThat(feeds).as(when).doesNotContainKey(FeedName.CIRCLE);
      }
      assertThat(feeds).as(when).doesNotContainKey(FeedName.TEAM);
      assertThat(feeds.getOrDefault(FeedName.STAFF, List.of()))
          .as(when)
          .allMatch(line -> viewer.seat().equals(line.with()));
      assertThat(feeds.toString()).as(when).doesNotContain("Words to team");
    }

    private static void hands(Room room, String when) {
      var queue = room.hands().queue();
      assertThat(queue).as(when).doesNotHaveDuplicates();
      for (var seat : queue) {
        assertThat(room.stage(seat)).as(when).isEqualTo(Stage.CIRCLE);
      }
    }

    private static void hearing(Room room, String when) {
      var hearing = Hearing.of(room);
      assertThat(hearing.of().keySet()).as(when).isEqualTo(hearing.publishing().keySet());
      hearing
          .of()
          .forEach(
              (receiver, heard) -> {
                assertThat(room.stage(receiver)).as(when).isEqualTo(Stage.CIRCLE);
                heard.forEach(from -> heard(room, receiver, from, when));
              });
    }

    private static void heard(Room room, SeatId receiver, Hearing.Heard heard, String when) {
      var from = room.people().of(heard.from());
      assertThat(heard.from()).as(when).isNotEqualTo(receiver);
      assertThat(room.stage(heard.from())).as(when).isEqualTo(Stage.CIRCLE);
      assertThat(from.observing()).as(when).isFalse();
      assertThat(heard.microphone() && !from.devices().microphone()).as(when).isFalse();
      assertThat(heard.camera() && !from.devices().camera()).as(when).isFalse();
      var retreat = room.retreat();
      var company = retreat.privateRooms().with(from.seat());
      if (company != null) {
        assertThat(company).as(when).isEqualTo(receiver);
        return;
      }
      assertThat(retreat.inPrivateRoom(receiver)).as(when).isFalse();
      assertThat(retreat.paused(receiver) || retreat.paused(from.seat())).as(when).isFalse();
      assertThat(room.whereabouts(receiver)).as(when).isEqualTo(room.whereabouts(from.seat()));
      assertThat(room.studio().watches(from)).as(when).isFalse();
      assertThat(heard.microphone() && room.waits(from.seat())).as(when).isFalse();
      assertThat(heard.microphone() && room.holds().hushes(heard.from())).as(when).isFalse();
      assertThat(heard.camera() && room.holds().stopsCamera(heard.from())).as(when).isFalse();
      boolean hasTheFloor = room.turns().floor().heldBy(from.seat());
      boolean open = room.turns().floor().policy() == FloorPolicy.OPEN;
      boolean called = hasTheFloor || from.role().staff() || room.studio().frees(from.seat());
      assertThat(heard.microphone() && !open && !called).as(when).isFalse();
    }

    private static void view(Room room, Participant viewer, View view, String when) {
      var text = view.toString();
      if (view.stage() == Stage.AGREEMENT) {
        assertThat(text).as(when).doesNotContain("Name of", "Tuesday");
      }
      if (viewer.role().staff()) {
        return;
      }
      assertThat(view.sections().door()).as(when).isNull();
      assertThat(view.sections().cards()).as(when).isNull();
      assertThat(view.sections().holds()).as(when).isNull();
      var waiting = view.sections().waiting();
      if (waiting != null) {
        assertThat(waiting.again()).as(when).isEqualTo(viewer.gate().sentBack());
      }
      if (viewer.standing() == Participant.Standing.REMOVED) {
        assertThat(view.stage()).as(when).isEqualTo(Stage.ENDED);
      }
      assertThat(text).as(when).doesNotContain("Place of");
      for (var other : room.people().all()) {
        if (!other.seat().equals(viewer.seat()) && !mayBeNamed(room, view, other)) {
          assertThat(text).as(when).doesNotContain(other.name());
        }
      }
    }

    /** Of staff, and the whole circle is told that they are away. */
    private static boolean isAway(View view, Participant other) {
      var holding = view.sections().holding();
      return holding != null
          && other.role().staff()
          && holding.away().stream().anyMatch(away -> away.name().equals(other.name()));
    }

    private static boolean mayBeNamed(Room room, View view, Participant other) {
      var care = view.sections().care();
      if (care != null
          && (other.name().equals(care.readBy()) || other.name().equals(care.callTakenBy()))) {
        return true;
      }
      return switch (view.stage()) {
        case CIRCLE -> room.stage(other.seat()) == Stage.CIRCLE || isAway(view, other);
        case WAITING -> other.role() == Role.THERAPIST;
        case AGREEMENT, ATTESTATION, CHECK_IN, DEVICE_CHECK, ENDED -> false;
      };
    }
  }
}
