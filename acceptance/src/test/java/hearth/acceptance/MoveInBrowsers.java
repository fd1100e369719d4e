package hearth.acceptance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * {@code ./hearth bench move --browsers}: two breakouts of two real browsers each, and one person
 * after the other moved to the other room. The time goes from the therapist's command to where a
 * page unveils the picture of somebody new: at the first frame received since they were announced,
 * decoded and about to be shown. Both ends read the clock of this machine.
 */
final class MoveInBrowsers implements AutoCloseable {
  private static final int WARM_UP = 8;
  private static final int MOVES = 20;
  private static final long AIM_MILLIS = 250;

  private final HearthProcess server = HearthProcess.start();
  private final Chromium chromium = new Chromium();
  private final RawChannel maya = RawChannel.join(server, "Maya", link(), server.session());

  /** Who is in the rooms "1" and "2"; whoever came first stands first. */
  private final List<List<Person>> rooms = List.of(people("Amira", "Ben"), people("Chiara", "Dev"));

  private final Map<Person, String> seats = new HashMap<>();

  static void main() {
    System.out.printf(
        Locale.ROOT,
        "%d processors for the server and four browsers; aim: p50 of at most %d ms%n",
        Runtime.getRuntime().availableProcessors(),
        AIM_MILLIS);
    try (var bench = new MoveInBrowsers()) {
      bench.sitDown();
      bench.openScenes();
      var _ = bench.moves(WARM_UP);
      tell(bench.moves(MOVES));
    }
  }

  private String link() {
    return server.link("therapist");
  }

  private List<Person> people(String... names) {
    var room = new ArrayList<Person>();
    for (String name : names) {
      room.add(new Person(chromium.context(), name, server.link(name)));
    }
    return room;
  }

  private List<Person> everyone() {
    return rooms.stream().flatMap(List::stream).toList();
  }

  private void sitDown() {
    maya.connect().walkTheGate();
    maya.done("startSession", Map.of());
    everyone().forEach(Person::arriveAsMember);
    maya.done("admitAll", Map.of());
    everyone().forEach(Person::seated);
    everyone().forEach(Person::turnOn);
    everyone().forEach(person -> person.page.evaluate(PageScripts.NOTE_PICTURES));
  }

  /** Everybody is a double: who would only watch sends nothing. */
  private void openScenes() {
    maya.done("arrange", Map.of("kind", "breakouts", "how", "byHand", "size", 2));
    for (int room = 0; room < rooms.size(); room++) {
      for (Person person : rooms.get(room)) {
        place(person, room);
      }
    }
    maya.done(
        "setScene",
        Map.of(
            "title", "A call", "situation", "By telephone.", "aim", "Ask.", "prompts", List.of()));
    maya.done("setSceneMinutes", Map.of("minutes", 60));
    maya.done("showParts", Map.of());
    maya.done("openScenes", Map.of());
    rooms.forEach(MoveInBrowsers::awaitCompany);
  }

  private static void awaitCompany(List<Person> room) {
    room.forEach(person -> Screen.lines(person, "Breakout").nth(room.size() - 1).waitFor());
  }

  private void place(Person person, int room) {
    var breakout = Integer.toString(room + 1);
    maya.done("place", Map.of("seat", seatOf(person), "breakout", breakout, "part", "double"));
  }

  private String seatOf(Person person) {
    return seats.computeIfAbsent(
        person, who -> who.page.locator("li[data-own]").getAttribute("data-seat"));
  }

  private List<Long> moves(int count) {
    var times = new ArrayList<Long>();
    for (int i = 0; i < count; i++) {
      times.addAll(move());
    }
    return times;
  }

  /** From the fuller room, or the first; two moves change one person of each room for another. */
  private List<Long> move() {
    int to = rooms.get(1).size() > rooms.get(0).size() ? 0 : 1;
    var moved = rooms.get(1 - to).removeFirst();
    var company = List.copyOf(rooms.get(to));
    var seen = Stream.concat(Stream.of(moved), company.stream()).toList();
    seen.forEach(person -> person.page.evaluate(PageScripts.FORGET_PICTURES));
    long begun = System.currentTimeMillis();
    place(moved, to);
    rooms.get(to).add(moved);
    var times = new ArrayList<Long>();
    for (Person other : company) {
      times.add(pictureAt(moved, other) - begun);
      times.add(pictureAt(other, moved) - begun);
    }
    moved.page.waitForTimeout(700);
    return times;
  }

  private long pictureAt(Person viewer, Person of) {
    var at = viewer.page.evaluate(PageScripts.PICTURE_AT, seatOf(of));
    if (!(at instanceof Number millis)) {
      throw new AssertionError(viewer.name + " does not see " + of.name);
    }
    return millis.longValue();
  }

  private static void tell(List<Long> times) {
    var sorted = times.stream().sorted().toList();
    System.out.printf(
        Locale.ROOT,
        "the first picture of new company: p50 %d   p90 %d   p99 %d   max %d ms   (%d of %d moves):"
            + " %s%n",
        at(sorted, 50),
        at(sorted, 90),
        at(sorted, 99),
        at(sorted, 100),
        sorted.size(),
        MOVES,
        at(sorted, 50) <= AIM_MILLIS ? "met" : "missed here");
  }

  /** Nearest rank. */
  private static long at(List<Long> sorted, int percent) {
    return sorted.get(Math.max(1, (int) Math.ceil(sorted.size() * percent / 100.0)) - 1);
  }

  @Override
  public void close() {
    chromium.close();
    server.close();
  }
}
