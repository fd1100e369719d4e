package hearth.media.kurento.standin.transcript;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One recording, read. */
record Transcript(String name, List<Entry> entries) {
  static final JsonMapper JSON = JsonMapper.shared();

  static Transcript read(String name) {
    String path = "/kurento-transcripts/" + name + ".jsonl";
    try (InputStream in = Objects.requireNonNull(Transcript.class.getResourceAsStream(path));
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return new Transcript(name, lines.lines().map(Transcript::entry).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Entry entry(String line) {
    JsonNode entry = JSON.readTree(line);
    if (entry.has("note")) {
      return new Entry.Note(entry.get("note").stringValue());
    }
    int connection = entry.get("conn").intValue();
    boolean sent = entry.get("dir").stringValue().equals("c2s");
    if (entry.has("raw")) {
      return new Entry.Garbage(connection, entry.get("raw").stringValue());
    }
    JsonNode frame = entry.get("frame");
    if (sent) {
      return new Entry.Sent(connection, frame);
    }
    return frame.has("method")
        ? new Entry.Event(connection, frame.get("params").get("value"))
        : new Entry.Reply(connection, frame);
  }
}
