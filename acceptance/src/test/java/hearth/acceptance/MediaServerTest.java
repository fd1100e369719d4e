package hearth.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.media.kurento.standin.Alive;
import hearth.media.kurento.standin.Standin;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The real server process on a double of Kurento, which lives and dies as a test says. */
@DisplayName("On a media server")
class MediaServerTest {
  /** A group of eight: two of staff and six members. */
  private static final int OTHER_SEATS = 7;

  /** So that nothing is said twice. */
  private static final AtomicInteger WORDS = new AtomicInteger();

  private static final Duration PATIENCE = Duration.ofSeconds(15);

  @Test
  @DisplayName("a session is there again after the server's death, and leaves nothing when it ends")
  void outlivesItsServer() {
    try (var kurento = Standin.start();
        var house = HearthProcess.start(kurento.url().toString())) {
      var maya = inTheCircle(house);
      var first = awaitAllLinks(maya, Set.of());
      assertThat(gauge(house, kurento, "answers")).isEqualTo(1);
      assertThat(gauge(house, kurento, "spaces")).isEqualTo(1);
      kurento.kill();
      Awaitility.await("the links are called back")
          .atMost(PATIENCE)
          .until(() -> maya.links().get("links").isEmpty());
      await("dead", () -> gauge(house, kurento, "answers") == 0);
      kurento.restart();
      awaitAllLinks(maya, first);
      await("alive", () -> gauge(house, kurento, "answers") == 1);
      assertThat(gauge(house, kurento, "lives")).isEqualTo(2);
      maya.done("endSession", Map.of());
      await("nothing is left", () -> kurento.alive().pipelines() == 0);
    }
  }

  @Test
  @DisplayName("people come in while no server answers, and have sound and picture once one does")
  void comesLater() {
    try (var kurento = Standin.start()) {
      kurento.kill();
      try (var house = HearthProcess.start(kurento.url().toString())) {
        var maya = inTheCircle(house);
        assertThat(gauge(house, kurento, "answers")).isZero();
        kurento.restart();
        awaitAllLinks(maya, Set.of());
      }
      await("told to stop, it left nothing", () -> kurento.alive().pipelines() == 0);
    }
  }

  @Test
  @DisplayName(
      "what a killed life left on the server is released by the next, and nobody else's is")
  void orphans() {
    try (var kurento = Standin.start();
        var house = HearthProcess.start(kurento.url().toString());
        var other = HearthProcess.start(kurento.url().toString())) {
      inTheCircle(house);
      var neighbour = inTheCircle(other);
      var undisturbed = awaitAllLinks(neighbour, Set.of());
      house.kill();
      assertThat(kurento.alive()).extracting(Alive::pipelines).isEqualTo(2);
      house.restart();
      await("its session is there once", () -> gauge(house, kurento, "spaces") == 1);
      await("no orphan is left", () -> kurento.alive().pipelines() == 2);
      assertThat(ids(neighbour)).isEqualTo(undisturbed);
    }
  }

  @Test
  @DisplayName("BR14 two breakouts are parted and joined over it, by the links that are there")
  void breakouts() {
    try (var kurento = Standin.start();
        var house = HearthProcess.start(kurento.url().toString())) {
      var maya = inTheCircle(house);
      var members =
          List.of(
              member(house, "Amira"),
              member(house, "Ben"),
              member(house, "Chiara"),
              member(house, "Dev"));
      maya.done("admitAll", Map.of());
      var browsers = new LinkedHashMap<RawChannel, DoubleBrowser>();
      for (RawChannel one : Stream.concat(Stream.of(maya), members.stream()).toList()) {
        one.await("circle");
        awaitAllLinks(one, Set.of());
        browsers.put(one, DoubleBrowser.connect(one, kurento));
        one.done("turnMicrophone", Map.of("on", true));
      }
      assertHear(browsers, List.of(List.copyOf(browsers.keySet())));
      var links = ids(members.getFirst());
      var pairs = List.of(members.subList(0, 2), members.subList(2, 4));
      RawScenes.prepare(maya, pairs);
      RawScenes.open(maya);
      assertHear(browsers, List.of(pairs.get(0), pairs.get(1), List.of(maya)));
      var bringBack = new HashMap<String, Object>();
      bringBack.put("breakout", null);
      maya.done("bringBack", bringBack);
      members.subList(0, 2).forEach(one -> one.done("readyToReturn", Map.of()));
      assertHear(browsers, List.of(List.of(maya, members.get(0), members.get(1)), pairs.get(1)));
      assertThat(ids(members.getFirst())).isEqualTo(links);
    }
  }

  /**
   * From the first word on nobody hears anybody of another room; soon all of one room hear each
   * other.
   */
  private static void assertHear(
      Map<RawChannel, DoubleBrowser> browsers, List<List<RawChannel>> rooms) {
    var said = new HashMap<RawChannel, List<String>>();
    Awaitility.await("all of one room hear each other")
        .atMost(PATIENCE)
        .pollInSameThread()
        .untilAsserted(
            () -> {
              browsers.forEach(
                  (one, browser) -> {
                    var words = one.name + " " + WORDS.incrementAndGet();
                    said.computeIfAbsent(one, _ -> new ArrayList<>()).add(words);
                    browser.says(words);
                  });
              for (List<RawChannel> room : rooms) {
                for (RawChannel one : room) {
                  assertThat(room)
                      .filteredOn(other -> !other.equals(one))
                      .allMatch(
                          other -> heard(browsers, other, said.getOrDefault(one, List.of())),
                          "hears " + one.name);
                }
              }
            });
    for (List<RawChannel> room : rooms) {
      var others = browsers.keySet().stream().filter(one -> !room.contains(one)).toList();
      for (RawChannel one : room) {
        assertThat(others)
            .noneMatch(other -> heard(browsers, other, said.getOrDefault(one, List.of())));
      }
    }
  }

  private static boolean heard(
      Map<RawChannel, DoubleBrowser> browsers, RawChannel listener, List<String> words) {
    var browser = browsers.get(listener);
    return browser != null && words.stream().anyMatch(browser::heard);
  }

  private static RawChannel member(HearthProcess house, String name) {
    var member = RawChannel.join(house, name, house.link(name), house.session()).connect();
    member.walkTheGate();
    return member;
  }

  private static RawChannel inTheCircle(HearthProcess house) {
    var link = house.link("therapist");
    var maya = RawChannel.join(house, "Maya", link, house.session()).connect();
    maya.walkTheGate();
    maya.done("startSession", Map.of());
    maya.await("circle");
    return maya;
  }

  /** One link for what she sends and one for each slot, none of them among those before. */
  private static Set<String> awaitAllLinks(RawChannel person, Set<String> before) {
    Awaitility.await("other links than " + before)
        .atMost(PATIENCE)
        .untilAsserted(
            () -> {
              assertThat(publishes(person)).containsOnlyOnce(List.of("microphone", "camera"));
              assertThat(slots(person)).hasSize(OTHER_SEATS).doesNotHaveDuplicates();
              assertThat(ids(person)).hasSize(1 + OTHER_SEATS).noneMatch(before::contains);
            });
    return ids(person);
  }

  private static Set<String> ids(RawChannel person) {
    return links(person).map(link -> link.get("id").asString()).collect(Collectors.toSet());
  }

  private static List<List<String>> publishes(RawChannel person) {
    return links(person)
        .map(link -> link.get("publishes").valueStream().map(JsonNode::asString).toList())
        .filter(sources -> !sources.isEmpty())
        .toList();
  }

  private static List<Integer> slots(RawChannel person) {
    return links(person)
        .flatMap(link -> link.get("slots").valueStream())
        .map(JsonNode::asInt)
        .toList();
  }

  private static Stream<JsonNode> links(RawChannel person) {
    return person.links().path("links").valueStream();
  }

  private static double gauge(HearthProcess house, Standin kurento, String what) {
    var line = "hearth_media_server_" + what + "{server=\"" + kurento.url() + "\"} ";
    return page(house)
        .lines()
        .filter(it -> it.startsWith(line))
        .mapToDouble(it -> Double.parseDouble(it.substring(line.length())))
        .findFirst()
        .orElse(-1);
  }

  private static String page(HearthProcess house) {
    try (var client = HttpClient.newHttpClient()) {
      var request = HttpRequest.newBuilder(URI.create(house.admin() + "/metrics")).build();
      return client.send(request, BodyHandlers.ofString()).body();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void await(String what, java.util.concurrent.Callable<Boolean> seen) {
    Awaitility.await(what).atMost(PATIENCE).until(seen);
  }
}
