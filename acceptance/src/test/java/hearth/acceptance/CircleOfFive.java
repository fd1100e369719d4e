package hearth.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A therapist, an observing co-therapist and three members, seated, with microphones and cameras
 * on.
 */
final class CircleOfFive implements AutoCloseable {
  final HearthProcess server = HearthProcess.start();
  final CutLine line = new CutLine(server.port());
  final CutLine mayasLine = new CutLine(server.port());
  final CutLine josLine;
  final Chromium chromium = new Chromium();

  /** The sockets of staff, and Ben's, run through lines that can be cut. */
  final Person maya = person("Maya", mayasLine.through(server.link("therapist")));

  final Person jo;
  final Person amira = person("Amira", server.link("Amira"));
  final Person ben = person("Ben", line.through(server.link("Ben")));
  final Person chiara = person("Chiara", server.link("Chiara"));

  /** By name, once asked: a seat stays its person's. */
  private final Map<String, String> seats = new HashMap<>();

  CircleOfFive() {
    this(Weather.CALM);
  }

  /** The weather is that of the co-therapist's line. */
  CircleOfFive(Weather weather) {
    josLine = new CutLine(server.port(), weather);
    jo = person("Jo", josLine.through(server.link("coTherapist")));
  }

  private Person person(String name, String link) {
    return new Person(chromium.context(), name, link);
  }

  List<Person> members() {
    return List.of(amira, ben, chiara);
  }

  List<Person> publishers() {
    return List.of(maya, amira, ben, chiara);
  }

  List<Person> everyone() {
    return List.of(maya, jo, amira, ben, chiara);
  }

  CircleOfFive seated() {
    maya.arriveAsStaff();
    jo.arriveAsStaff();
    members().forEach(Person::arriveAsMember);
    maya.press("Start session");
    maya.seated();
    jo.seated();
    maya.press("Admit Amira");
    amira.seated();
    maya.press("Admit all");
    ben.seated();
    chiara.seated();
    return this;
  }

  CircleOfFive talking() {
    publishers().forEach(Person::turnOn);
    return this;
  }

  /** Everybody's screen shows all five by name, once each. */
  void assertAllSeatedOnce() {
    for (Person viewer : everyone()) {
      everyone().forEach(p -> assertThat(viewer.seat(p.name)).hasCount(1));
    }
  }

  String seatOf(Person person) {
    return seats.computeIfAbsent(person.name, name -> maya.seat(name).getAttribute("data-seat"));
  }

  @Override
  public void close() {
    Stream.<AutoCloseable>of(chromium, line, mayasLine, josLine, server)
        .forEach(CircleOfFive::quietly);
  }

  private static void quietly(AutoCloseable closeable) {
    try {
      closeable.close();
    } catch (Exception e) {
      throw new IllegalStateException("could not close " + closeable, e);
    }
  }
}
