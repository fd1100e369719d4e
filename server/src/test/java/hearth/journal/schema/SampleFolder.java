package hearth.journal.schema;

import static java.nio.charset.StandardCharsets.UTF_8;

import hearth.journal.Head;
import hearth.journal.NewRecord;
import hearth.journal.StoredRecord;
import hearth.journal.StreamId;
import hearth.vault.PracticeKey;
import hearth.vault.Registry;
import hearth.vault.Vault;
import hearth.vault.memory.MemoryRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code src/test/resources/journal-samples}: a folder a stream, a file a record, and the keys they
 * were sealed with. A file that stands there is never changed: events so written exist.
 */
record SampleFolder(Path folder) {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  /** One file. */
  record Sample(
      StreamId stream,
      long seq,
      String type,
      Instant at,
      @Nullable String by,
      @Nullable String commandId,
      JsonNode payload) {
    StoredRecord stored() {
      var content = new NewRecord(type, at, by, commandId, payload.toString());
      return new StoredRecord(stream, seq, content, Head.NONE.mac());
    }
  }

  /** In the order in which they were written. */
  List<StoredRecord> read(String stream) throws IOException {
    try (var files = Files.list(folder.resolve(stream))) {
      return files.sorted().map(file -> read(file, stream).stored()).toList();
    }
  }

  private static Sample read(Path file, String stream) {
    var json = JSON.readTree(file);
    return new Sample(
        new StreamId(stream),
        json.get("seq").asLong(),
        json.get("type").asString(),
        Instant.parse(json.get("at").asString()),
        json.get("by").isNull() ? null : json.get("by").asString(),
        json.get("commandId").isNull() ? null : json.get("commandId").asString(),
        json.get("payload"));
  }

  /** With the keys of the samples. */
  Vault vault() throws IOException {
    return Vault.open(practiceKey(), registry());
  }

  private Registry registry() {
    var registry = new MemoryRegistry();
    JSON.readTree(folder.resolve("keys.json"))
        .forEachEntry((id, key) -> registry.put("key", id, Registry.ABSENT, key.asString()));
    return registry;
  }

  private PracticeKey practiceKey() throws IOException {
    var file = Files.createTempFile("practice", ".key");
    try {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
      Files.write(file, "the samples' practice key, 32 b.".getBytes(UTF_8));
      return PracticeKey.open(file);
    } finally {
      Files.delete(file);
    }
  }

  /** Adds the records after those that stand there, and the keys they needed. */
  void add(StreamId stream, List<NewRecord> records, long afterSeq) throws IOException {
    Files.createDirectories(folder.resolve(stream.value()));
    long seq = afterSeq;
    for (var record : records) {
      seq++;
      var json = JSON.createObjectNode().put("seq", seq).put("type", record.type());
      json.put("at", record.at().toString()).put("by", record.by());
      json.put("commandId", record.commandId()).set("payload", JSON.readTree(record.payload()));
      var name = String.format("%03d-%s.json", seq, record.type());
      Files.writeString(folder.resolve(stream.value(), name), JSON.writeValueAsString(json) + "\n");
    }
  }

  /**
   * Adds what {@link Story} has more than the folder, its only argument; for a new event, add it at
   * the end of the story and run this.
   */
  public static void main(String[] args) throws IOException {
    var samples = new SampleFolder(Path.of(args[0]));
    var keys = samples.folder.resolve("keys.json");
    if (Files.notExists(keys)) {
      Files.createDirectories(samples.folder);
      Files.writeString(keys, "{}");
    }
    var registry = samples.registry();
    var vault = Vault.open(samples.practiceKey(), registry);
    samples.more(EventCodec.session(vault), StreamId.session(Story.SESSION), Story.ofSession());
    samples.more(EventCodec.group(vault), StreamId.group(Story.GROUP), Story.ofGroup());
    samples.more(EventCodec.practice(vault), StreamId.practice(), Story.ofPractice());
    samples.more(EventCodec.notes(vault), Story.NOTES, Story.ofNotes());
    samples.more(EventCodec.audit(vault), Story.TRAIL, Story.ofTrail());
    Map<String, String> kept = new TreeMap<>();
    registry.list("key", "", "", 1000).forEach(entry -> kept.put(entry.id(), entry.value()));
    Files.writeString(keys, JSON.writeValueAsString(kept) + "\n");
  }

  private <R> void more(EventCodec<R> codec, StreamId stream, List<R> story) throws IOException {
    int known = Files.exists(folder.resolve(stream.value())) ? read(stream.value()).size() : 0;
    var records = codec.encode(stream, Head.NONE, story);
    add(stream, records.subList(known, records.size()), known);
  }
}
