package hearth.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.Objects.requireNonNull;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A therapist and members in the circle, and what they do in role-play at their screens. */
final class RolePlay implements AutoCloseable {
  final HearthProcess server = HearthProcess.start();
  final Chromium chromium = new Chromium();
  final Person maya = person("Maya", "therapist", 1440, 900);

  private final Map<String, Person> members = new LinkedHashMap<>();
  private final Map<String, String> seats = new HashMap<>();

  /** Who sends no sound, and who no picture, since they have it off. */
  private final Set<String> mute = new TreeSet<>();

  private final Set<String> unseen = new TreeSet<>();

  /** All of them seated; the members called so send sound and picture, and Maya does. */
  RolePlay(String... names) {
    for (String name : names) {
      members.put(name, person(name, name, 1024, 768));
    }
    maya.arriveAsStaff();
    members().forEach(Person::arriveAsMember);
    maya.press("Start session");
    maya.seated();
    maya.press("Admit all");
    members().forEach(Person::seated);
    everyone().forEach(one -> seats.put(one.name, seatAttribute(one)));
    everyone().forEach(Person::turnOn);
  }

  private Person person(String name, String link, int width, int height) {
    var context = chromium.context(width, height, ColorScheme.LIGHT);
    context.addInitScript(PageScripts.COUNT_DEVICES);
    return new Person(context, name, server.link(link));
  }

  private String seatAttribute(Person one) {
    assertThat(maya.seat(one.name)).isVisible();
    return maya.seat(one.name).getAttribute("data-seat");
  }

  List<Person> members() {
    return List.copyOf(members.values());
  }

  List<Person> everyone() {
    return Stream.concat(Stream.of(maya), members().stream()).toList();
  }

  Person called(String name) {
    return name.equals(maya.name) ? maya : requireNonNull(members.get(name), name);
  }

  String seatOf(String name) {
    return requireNonNull(seats.get(name), name);
  }

  Set<String> seatsOf(String... names) {
    return Stream.of(names).map(this::seatOf).collect(Collectors.toSet());
  }

  /** Known from here on, so that nobody waits for it. */
  void sendsNoSound(String name, boolean none) {
    var _ = none ? mute.add(name) : mute.remove(name);
  }

  void sendsNoPicture(String name, boolean none) {
    var _ = none ? unseen.add(name) : unseen.remove(name);
  }

  /** At once not one packet of another room, and then as {@link #assertRooms}. */
  @SafeVarargs
  final void assertParted(List<String>... rooms) {
    Listening.assertNotOnePacketBut(seated(companies(rooms), Set.of()));
    assertRooms(rooms);
  }

  @SafeVarargs
  private Map<Person, List<String>> companies(List<String>... rooms) {
    var all = new HashMap<Person, List<String>>();
    for (List<String> room : rooms) {
      for (String name : room) {
        all.put(called(name), room.stream().filter(other -> !other.equals(name)).toList());
      }
    }
    return all;
  }

  /** Each of a room receives the others of it, as they send, and nobody else at all. */
  @SafeVarargs
  final void assertRooms(List<String>... rooms) {
    var expected = companies(rooms);
    Listening.assertReceives(seated(expected, mute), seated(expected, unseen));
  }

  /** Everybody receives these, but for themselves, and nobody else. */
  void assertAllReceive(String... senders) {
    var expected = new HashMap<Person, List<String>>();
    for (Person one : everyone()) {
      expected.put(one, Stream.of(senders).filter(other -> !other.equals(one.name)).toList());
    }
    Listening.assertReceives(seated(expected, mute), seated(expected, unseen));
  }

  private Map<Person, Set<String>> seated(Map<Person, List<String>> expected, Set<String> without) {
    var those = new LinkedHashMap<Person, Set<String>>();
    for (Person one : everyone()) {
      those.put(
          one,
          expected.getOrDefault(one, List.of()).stream()
              .filter(name -> !without.contains(name))
              .map(this::seatOf)
              .collect(Collectors.toSet()));
    }
    return those;
  }

  /** What their pages have asked of the browser since they were loaded. */
  Map<String, List<?>> opened(String... names) {
    var all = new LinkedHashMap<String, List<?>>();
    for (String name : names) {
      all.put(name, (List<?>) called(name).page.evaluate(PageScripts.OPENED));
    }
    return all;
  }

  /** With these choices besides what is proposed. */
  void prepare(String... choices) {
    maya.press("Role-play");
    Stream.of(choices).forEach(choice -> Screen.choose(maya, choice));
    maya.press("Prepare");
  }

  /** By mouse: the menu behind the name. */
  void place(String name, String place) {
    chip(name, "in the circle").click();
    maya.press(place);
    assertThat(chip(name, "in the circle")).hasCount(0);
  }

  /** A name's button while a scene is prepared, with what it says behind the name. */
  Locator chip(String name, String partOrPlace) {
    return maya.button(name + ", " + partOrPlace + ": move or change part");
  }

  /** Of our own; {@code where} like {@code room 1}. */
  void writeScene(String where, String title) {
    maya.press("Choose the scene of " + where);
    maya.press("Write our own");
    field("Situation").fill("They meet again after a long time.");
    field("Aim").fill("To say the one thing that was never said.");
    useScene(where, title);
  }

  /** The library's first instead of the other room's, under a title that is nowhere else. */
  void takeScene(String where, String title) {
    maya.press("Choose the scene of " + where);
    maya.press("From the library");
    Screen.lines(maya, "Scenes").first().getByRole(AriaRole.BUTTON).click();
    useScene(where, title);
  }

  private void useScene(String where, String title) {
    field("Title").fill(title);
    maya.press((where.startsWith("room") ? "Use it in " : "Use it on ") + where);
    assertThat(field("Title")).hasCount(0);
  }

  private Locator field(String label) {
    return maya.page
        .getByRole(AriaRole.DIALOG)
        .getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
  }

  /** The button rests for a second where a moment ago the parts were shown. */
  void open() {
    assertThat(maya.button("Open")).not().hasAttribute("aria-disabled", "true");
    maya.press("Open");
  }

  void write(Person person, String field, String words) {
    var text = person.page.getByLabel(field, new Page.GetByLabelOptions().setExact(true));
    text.fill(words);
    text.press("Enter");
    assertThat(text).hasValue("");
  }

  static Locator inBreakout(Person member) {
    return Screen.lines(member, "Breakout");
  }

  @Override
  public void close() {
    chromium.close();
    server.close();
  }
}
