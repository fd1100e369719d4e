package hearth.acceptance;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import hearth.media.peer.Inbox.Arrival;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Two rooms of three, while all six talk on: what each of them decrypts, what the server counts,
 * and what can be asked for again.
 */
@DisplayName("Breakouts, packet by packet")
class RoomsApartTest {
  private static final List<List<String>> ROOMS =
      List.of(List.of("Amira", "Ben", "Chiara"), List.of("Dev", "Elif", "Femi"));

  private static final Duration LATER = Duration.ofMillis(500);

  private final HearthProcess server = HearthProcess.start("");
  private final List<RtpMember> people = new ArrayList<>();

  @AfterEach
  void close() {
    people.forEach(RtpMember::close);
    server.close();
  }

  @Test
  @DisplayName("once openScenes is done no packet, no level and no repair comes from another room")
  void apart() throws Exception {
    var maya = circle();
    for (RtpMember each : people) {
      await().until(() -> sources(each, 0).size() == 2 * (people.size() - 1));
    }
    open(maya);
    var marks = people.stream().collect(toMap(each -> each, RoomsApartTest::mark));
    var counted = counted();
    people.forEach(each -> each.channel.forgetLevels());
    people.forEach(RoomsApartTest::askForAllAgain);
    for (RtpMember each : people) {
      int mark = marks.getOrDefault(each, 0);
      await().until(() -> sources(each, mark).containsAll(bothOf(company(each))));
      await().until(() -> each.channel.levels().containsAll(seats(company(each))));
    }
    // Whatever else there is has some time to come.
    await().pollDelay(LATER).until(() -> true);
    for (RtpMember each : people) {
      var company = company(each);
      assertThat(each.arrivals().stream().skip(marks.getOrDefault(each, 0)).map(Arrival::words))
          .as("whose packets %s decrypts", each.name())
          .isSubsetOf(company);
      assertThat(each.channel.levels())
          .as("whose levels %s is told", each.name())
          .isEqualTo(seats(company));
    }
    assertThat(grown(counted, counted())).as("slots in use, as the server counts").hasSize(6 * 2);
  }

  /** Everybody in the circle, sending; Maya's channel. */
  private RawChannel circle() throws TimeoutException {
    var maya = join("Maya", "therapist");
    maya.walkTheGate();
    maya.done("startSession", Map.of());
    var members = ROOMS.stream().flatMap(List::stream).map(name -> join(name, name)).toList();
    members.forEach(RawChannel::walkTheGate);
    maya.done("admitAll", Map.of());
    for (RawChannel member : members) {
      member.await("circle");
      people.add(new RtpMember(member));
    }
    return maya;
  }

  private RawChannel join(String name, String whose) {
    return RawChannel.join(server, name, server.link(whose), server.session()).connect();
  }

  private void open(RawChannel maya) {
    maya.done("arrange", Map.of("kind", "breakouts", "how", "byHand", "size", 3));
    for (int room = 0; room < ROOMS.size(); room++) {
      for (String name : ROOMS.get(room)) {
        var breakout = Integer.toString(room + 1);
        maya.done("place", Map.of("seat", seat(name), "breakout", breakout, "part", "double"));
      }
    }
    var scene = Map.of("title", "A call", "situation", "By telephone.", "aim", "To ask.");
    var fields = new HashMap<String, Object>(scene);
    fields.put("prompts", List.of());
    maya.done("setScene", fields);
    maya.done("showParts", Map.of());
    maya.done("openScenes", Map.of());
  }

  private String seat(String name) {
    return people.stream()
        .filter(each -> each.name().equals(name))
        .map(each -> each.channel.seat())
        .findFirst()
        .orElseThrow();
  }

  private Set<String> seats(List<String> names) {
    return names.stream().map(this::seat).collect(toSet());
  }

  private static Set<String> bothOf(List<String> names) {
    return names.stream()
        .flatMap(name -> Stream.of(name + " speaks", name + " shows"))
        .collect(toSet());
  }

  private static List<String> company(RtpMember of) {
    return ROOMS.stream()
        .filter(room -> room.contains(of.name()))
        .flatMap(List::stream)
        .filter(name -> !name.equals(of.name()))
        .toList();
  }

  /** What was sent before {@code done} has been read, and is not counted. */
  private static int mark(RtpMember member) {
    member.webrtc.drain();
    return member.arrivals().size();
  }

  /** Whose sound and whose picture has come since then. */
  private static Set<String> sources(RtpMember member, int mark) {
    return member.arrivals().stream()
        .skip(mark)
        .map(each -> each.words() + (each.audio() ? " speaks" : " shows"))
        .collect(toSet());
  }

  /** By NACK, every picture that is in their inbox, whoever showed it. */
  private static void askForAllAgain(RtpMember member) {
    member.arrivals().stream()
        .filter(each -> !each.audio() && !each.rtx())
        .forEach(each -> member.webrtc.nack(each.rtp().ssrc(), each.rtp().sequence()));
  }

  private static List<String> grown(Map<String, Long> before, Map<String, Long> now) {
    return now.keySet().stream()
        .filter(slot -> !Objects.equals(now.get(slot), before.get(slot)))
        .toList();
  }

  /** By slot of each receiver, what was sent into it. */
  private Map<String, Long> counted() throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create(server.admin() + "/metrics")).build();
    try (var http = HttpClient.newHttpClient()) {
      var page = http.send(request, HttpResponse.BodyHandlers.ofString()).body();
      return page.lines()
          .filter(line -> line.startsWith("hearth_slot_packets_total{"))
          .map(line -> line.split("slot=\"|\"|} ", -1))
          .collect(
              toMap(
                  parts -> Stream.of(parts).filter(it -> it.contains("/")).findFirst().orElse(""),
                  parts -> (long) Double.parseDouble(parts[parts.length - 1]),
                  Long::sum));
    }
  }
}
