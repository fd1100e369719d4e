package hearth.media.kurento.standin.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import hearth.media.kurento.standin.Client;
import hearth.media.kurento.standin.Standin;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Says to the double what the client said to the real server, does what the notes tell, and holds
 * each reply against the recorded one as soon as it is due. An event that was recorded is waited
 * for before anything more is said, for what follows may rest on it.
 */
final class Replay {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Names names = new Names();
  private final Alike alike = new Alike(names);
  private final Stage stage;
  private final Map<Integer, Client> clients = new HashMap<>();
  private final Map<String, JsonNode> asked = new HashMap<>();
  private final List<Entry.Event> expected = new ArrayList<>();
  private final Set<String> excluded;
  private int compared;

  /**
   * @param excluded types of events that are not compared
   */
  Replay(Standin standin, Set<String> excluded) {
    this.excluded = new HashSet<>(excluded);
    stage = new Stage(standin, names, clients);
  }

  /** How many replies were compared. */
  int run(Transcript transcript) {
    transcript.entries().forEach(this::step);
    clients.forEach(
        (number, client) -> assertThat(client.replies()).as("replies left on " + number).isEmpty());
    assertThat(actual().told()).isEqualTo(expected().told());
    return compared;
  }

  private void step(Entry entry) {
    switch (entry) {
      case Entry.Note note -> stage.note(note.text());
      case Entry.Garbage garbage -> client(garbage.connection()).send(garbage.text());
      case Entry.Sent sent -> sent(sent);
      case Entry.Reply reply -> reply(reply);
      case Entry.Event event -> event(event);
    }
  }

  private Client client(int number) {
    return Objects.requireNonNull(clients.get(number), "no connection " + number);
  }

  private void sent(Entry.Sent sent) {
    names.sent(sent.frame());
    stage.sent(sent.frame());
    asked.put(key(sent.connection(), sent.frame().get("id")), sent.frame());
    client(sent.connection()).send(names.ours(sent.frame()).toString());
  }

  private static String key(int connection, @Nullable JsonNode id) {
    return connection + " " + id;
  }

  private void reply(Entry.Reply recorded) {
    JsonNode id = recorded.frame().get("id");
    JsonNode came = client(recorded.connection()).next(each -> id.equals(each.get("id")));
    JsonNode request = asked.get(key(recorded.connection(), id));
    JsonNode operation = request == null ? null : request.path("params").get("operation");
    alike.reply(operation == null ? null : operation.stringValue(), recorded.frame(), came);
    compared++;
    if (request != null) {
      stage.replied(request, recorded.frame());
    }
  }

  private void event(Entry.Event recorded) {
    if (excluded.contains(recorded.type())) {
      return;
    }
    stage.expecting(recorded);
    expected.add(recorded);
    // It may name what only a later reply makes known.
    if (names.know(recorded.value())) {
      await("event " + names.ours(recorded.value()))
          .atMost(PATIENCE)
          .pollInterval(Duration.ofMillis(2))
          .until(() -> actual().holds(expected()));
    }
  }

  private Happenings expected() {
    Happenings all = new Happenings();
    expected.stream()
        .filter(each -> names.know(each.value()))
        .forEach(each -> all.add(each.connection(), names.ours(each.value())));
    return all;
  }

  private Happenings actual() {
    Happenings actual = new Happenings();
    clients.forEach(
        (number, client) ->
            client.events().stream()
                .filter(each -> !excluded.contains(each.get("type").stringValue()))
                .forEach(each -> actual.add(number, each)));
    return actual;
  }
}
