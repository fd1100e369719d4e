package hearth.media.kurento.standin.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import hearth.media.kurento.server.Medium;
import hearth.media.kurento.standin.Browser;
import hearth.media.kurento.standin.Client;
import hearth.media.kurento.standin.Standin;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What happened around the wire: connections, faults, and browsers, as notes and frames tell. */
final class Stage {
  private static final Pattern OPEN = Pattern.compile("conn (\\d+): websocket open, GET (\\S+);.*");
  private static final Pattern CLOSED =
      Pattern.compile("conn (\\d+): closed by (client|server), code (.*)");
  private static final Pattern NAMED = Pattern.compile("client(?: \\d)?: endpoint (\\w+).*");
  private static final Pattern UFRAG = Pattern.compile("a=ice-ufrag:(\\S+)");
  private static final Pattern TRICKLED = Pattern.compile(" ufrag (\\S+) ");
  private static final Set<String> BY_BROWSER =
      Set.of(
          "NewCandidatePairSelected",
          "ConnectionStateChanged",
          "MediaStateChanged",
          "MediaFlowInStateChanged",
          "MediaFlowOutStateChanged",
          "MediaTranscodingStateChanged",
          "DtlsConnectionStateChange");

  private final Standin standin;
  private final Names names;
  private final Map<Integer, Client> clients;
  private final Map<String, String> offered = new LinkedHashMap<>();
  private final Map<String, String> endpoints = new HashMap<>();
  private final List<String> created = new ArrayList<>();
  private @Nullable String naming;
  private @Nullable Bystander bystander;

  Stage(Standin standin, Names names, Map<Integer, Client> clients) {
    this.standin = standin;
    this.names = names;
    this.clients = clients;
  }

  void note(String text) {
    Matcher open = OPEN.matcher(text);
    Matcher closed = CLOSED.matcher(text);
    Matcher named = NAMED.matcher(text);
    if (open.matches()) {
      clients.put(
          Integer.parseInt(open.group(1)), new Client(standin.url().resolve(open.group(2))));
    } else if (closed.matches()) {
      closed(clients.get(Integer.parseInt(closed.group(1))), closed.group(2), closed.group(3));
    } else if (named.matches()) {
      naming = named.group(1);
    } else {
      happens(text);
    }
  }

  private static void closed(@Nullable Client client, String by, String how) {
    Client closing = Objects.requireNonNull(client);
    if (by.equals("server")) {
      assertThat(closing.closed()).isEqualTo(how);
    } else {
      closing.close();
    }
  }

  private void happens(String note) {
    switch (note) {
      case "recorder: refuses new connections for 1 s" -> {
        bystander = new Bystander(standin.url());
        standin.refuse();
      }
      case "recorder: accepts connections again" -> standin.accept();
      case "Kurento Media Server killed (SIGKILL)" -> standin.kill();
      case "Kurento Media Server started again, accepts connections" -> standin.restart();
      case "client: A.getName() while the server is down" ->
          assertThatThrownBy(() -> new Client(standin.url())).isNotNull();
      case "browser: replaceTrack(null) on the video sender" -> only().stop(Medium.VIDEO);
      case "browser: replaceTrack(camera) on the video sender" -> only().start(Medium.VIDEO);
      case "browser 2 (subscriber S1, S2) killed (SIGKILL)" -> {
        browser("S1").vanish();
        browser("S2").vanish();
      }
      case "browser 1 (publisher A) killed (SIGKILL)" -> browser("A").vanish();
      case "browser 2: pc.close() of S1" -> browser("S1").close();
      case "browser 1: pc.close() of A" -> browser("A").close();
      default -> longer(note);
    }
  }

  private void longer(String note) {
    if (note.contains("A.connect(B) is called during the outage")) {
      Objects.requireNonNull(bystander)
          .wires(names.ours(created.get(0)), names.ours(created.get(1)));
    }
    if (note.contains("TCP connection dropped by the recorder")) {
      int number = Integer.parseInt(note.substring("conn ".length(), note.indexOf(':')));
      standin.drop();
      assertThat(Objects.requireNonNull(clients.get(number)).closed()).isEqualTo(Client.DROPPED);
    }
  }

  private Browser only() {
    return standin.browser(offered.values().iterator().next());
  }

  private Browser browser(String endpoint) {
    String id = Objects.requireNonNull(endpoints.get(endpoint));
    return standin.browser(Objects.requireNonNull(offered.get(id)));
  }

  /** A browser is known by its offer, and has come when it trickles. */
  void sent(JsonNode frame) {
    JsonNode params = frame.path("params");
    JsonNode offer = params.path("operationParams").path("offer");
    Matcher ufrag = UFRAG.matcher(offer.asString());
    if (ufrag.find()) {
      offered.put(params.get("object").stringValue(), ufrag.group(1));
    }
  }

  void replied(JsonNode request, JsonNode reply) {
    JsonNode params = request.path("params");
    if (params.path("type").asString().equals("WebRtcEndpoint")) {
      String made = reply.path("result").path("value").asString();
      created.add(made);
      if (naming != null) {
        endpoints.put(naming, made);
        naming = null;
      }
    }
    JsonNode candidate = params.path("operationParams").path("candidate").path("candidate");
    Matcher trickled = TRICKLED.matcher(candidate.asString());
    if (trickled.find()) {
      Browser browser = standin.browser(trickled.group(1));
      assertThat(browser.connect()).isTrue();
      await().pollInterval(Duration.ofMillis(2)).until(browser::connected);
    }
  }

  /** Some come before they trickle. */
  void expecting(Entry.Event event) {
    boolean comes =
        BY_BROWSER.contains(event.type())
            || event.value().get("data").path("state").asString().equals("CONNECTING");
    String ufrag = offered.get(event.object());
    if (comes && ufrag != null) {
      standin.browser(ufrag).connect();
    }
    if (event.type().equals("Error") && ufrag != null) {
      standin.browser(ufrag).fail(event.value().get("data").get("description").stringValue());
    }
  }
}
