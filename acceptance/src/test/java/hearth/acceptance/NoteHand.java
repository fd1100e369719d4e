package hearth.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.SequencedMap;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * One hand of a writer: begins lines and changes its own, one save after the other. What is not
 * answered is sent again under the same ids, as the browser does.
 */
final class NoteHand {
  private static final long AGAIN_NANOS = 5_000_000;
  private static final int LINES_BEFORE_CHANGES = 4;

  /** Two hands share the writer's 2,000 (NT2). */
  private static final int MOST_LINES = 900;

  /** A line as it was answered. */
  record Saved(int version, String text) {}

  /** A save without an answer: what its line is to be. */
  record Unanswered(String line, Saved becomes, Map<String, Object> body) {}

  final SequencedMap<String, Saved> saved = new LinkedHashMap<>();
  @Nullable Unanswered unanswered;
  int answered;
  int again;
  private final NoteClient client;
  private final String name;
  private final Random random;
  private volatile boolean stopped;

  NoteHand(NoteClient client, String name, long seed) {
    this.client = client;
    this.name = name;
    this.random = new Random(seed);
  }

  /** Writes until it is told to stop, whatever becomes of the line and the server. */
  void write() {
    while (!stopped) {
      if (unanswered == null) {
        unanswered = next();
      }
      send();
    }
  }

  void stop() {
    stopped = true;
  }

  /** What has no answer yet, again and again until it has one; then it may write once more. */
  void finish() {
    stopped = false;
    while (unanswered != null) {
      send();
    }
  }

  private Unanswered next() {
    boolean more = saved.size() < MOST_LINES && random.nextInt(3) == 0;
    boolean begins = more || saved.size() < LINES_BEFORE_CHANGES;
    var line = begins ? name + "-line-" + saved.size() : anyLine();
    var known = saved.get(line);
    var body = new HashMap<String, Object>();
    int after = known == null ? 0 : known.version();
    var becomes = new Saved(after + 1, name + " writes " + random.nextLong());
    body.put("after", after);
    body.put("save", name + "-save-" + random.nextLong(Long.MAX_VALUE));
    body.put("sitting", name + "-sitting-" + random.nextInt(1_000));
    body.put("text", becomes.text());
    body.put("begun", Instant.now().toString());
    return new Unanswered(line, becomes, body);
  }

  private String anyLine() {
    return saved.keySet().stream().skip(random.nextInt(saved.size())).findFirst().orElseThrow();
  }

  private void send() {
    var save = Objects.requireNonNull(unanswered);
    try {
      var answer = client.post("notes/" + save.line(), save.body());
      if (answer.statusCode() == 429 || answer.statusCode() == 503) {
        LockSupport.parkNanos(AGAIN_NANOS);
        return;
      }
      assertThat(answer.statusCode()).as("%s %s", save.line(), answer.body()).isEqualTo(200);
      var line = NoteClient.json(answer);
      var stands = new Saved(line.get("version").asInt(), line.get("text").asString());
      assertThat(stands).isEqualTo(save.becomes());
      saved.put(save.line(), stands);
      unanswered = null;
      answered++;
    } catch (IOException e) {
      again++; // The line was cut or the server is away: the same is sent again.
      LockSupport.parkNanos(AGAIN_NANOS);
    }
  }
}
