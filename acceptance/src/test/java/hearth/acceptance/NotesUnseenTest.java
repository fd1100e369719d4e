package hearth.acceptance;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A word that stands in notes alone is looked for wherever it must not be. */
@DisplayName("A word of a note")
class NotesUnseenTest {
  private static final String MARKER = "Heliotropemarker";

  @Test
  @DisplayName(
      "NT17 NT18 NT22 comes to nobody but staff: not in a frame, a page, a figure, a log, a file or"
          + " what a crash leaves")
  void nowhere() throws Exception {
    try (var server = HearthProcess.start();
        var operator = new Eavesdropper(server.admin(), "");
        var ada = Eavesdropper.administrator(server)) {
      var people = circle(server);
      var amira = people.getLast();
      try (var member = new Eavesdropper(server.base(), amira.cookie());
          var jo = new NoteClient(server.base(), people.get(1), server.session())) {
        write(jo, amira.seat());
        amira.done("raiseHand", Map.of());
        asksForAll(member, amira.seat(), jo, server.session());
        asksForAll(ada, jo.seat, jo, server.session());
        readsThePractice(ada);
        List.of("/metrics", "/health", "/ready").forEach(operator::get);
        assertThat(jo.get("desk?opening=opening-0001").body()).contains(MARKER + " on the group");
        nowhere(server, "while it runs");
        server.kill();
        nowhere(server, "after kill -9");
        server.restart();
        assertThat(jo.get("desk?opening=opening-0001").body()).contains(MARKER + " on the group");
        server.crash();
        nowhere(server, "after a crash");
        noCrashFiles(server);
      }
      assertUnheard(amira.frames(), "a frame that a member received");
      assertThat(amira.frames()).contains("\"type\":\"view\"");
      assertUnheard(String.join("\n", ada.received), "what an administrator received");
      assertUnheard(String.join("\n", operator.received), "what the operator received");
      assertThat(operator.received.toString()).contains("hearth_");
    }
  }

  private static List<RawChannel> circle(HearthProcess server) {
    var people = new ArrayList<RawChannel>();
    for (String link : List.of("therapist", "coTherapist", "Amira")) {
      var person = RawChannel.join(server, link, server.link(link), server.session());
      people.add(person.listening().connect());
      person.walkTheGate();
    }
    people.getFirst().done("startSession", Map.of());
    people.getFirst().done("admitAll", Map.of());
    people.forEach(person -> person.await("circle"));
    return people;
  }

  private static void write(NoteClient jo, String amira) throws IOException {
    ok(jo, "notes/line-00001", line(0, MARKER + " on @Amira #" + MARKER, amira));
    ok(jo, "notes/line-00001", line(1, MARKER + " on Amira, changed", amira));
    ok(jo, "notes/line-00002", line(0, MARKER + " on the group", null));
    ok(jo, "notes/line-00003", line(0, MARKER + " to be struck", null));
    ok(jo, "notes/line-00003/strike", Map.of("after", 1, "save", "save-strike"));
    var redact = Map.of("author", jo.seat, "after", 2, "save", "save-redact", "text", MARKER);
    ok(jo, "notes/line-00001/redact", redact);
    assertThat(jo.get("notes/" + jo.seat + "/line-00003/history").statusCode()).isEqualTo(200);
  }

  private static void ok(NoteClient jo, String path, Map<String, ?> body) throws IOException {
    var answer = jo.post(path, body);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
  }

  private static Map<String, Object> line(int after, String text, @Nullable String about) {
    var body = new HashMap<String, Object>();
    body.put("after", after);
    body.put("save", "save-" + text.hashCode());
    body.put("sitting", "sitting-" + after);
    body.put("about", about);
    body.put("text", text);
    body.put("begun", Instant.now().toString());
    return body;
  }

  /** Everything there is of notes, at their own seat's address and at that of the writer. */
  private static void asksForAll(Eavesdropper who, String own, NoteClient jo, String session) {
    for (String seat : List.of(own, jo.seat)) {
      var at = "/api/seats/" + seat + "/";
      var notes = at + "sessions/" + session + "/notes/";
      refused(who.get(at + "sessions/" + session + "/desk?opening=opening-0009"));
      refused(who.get(notes + jo.seat + "/line-00001/history"));
      refused(who.get(at + "drafts/key"));
      refused(who.get(at + "sessions"));
      refused(who.get(at + "before?opening=opening-0009"));
      refused(who.post(at + "notes/search", Map.of("text", MARKER.substring(0, 5))));
      refused(who.post(notes + "line-00001", line(0, "Mine", null)));
      refused(who.post(notes + "line-00003/restore", Map.of("after", 2, "save", "save-restore")));
      for (String page : List.of("", "scenes", "agreements", "keeps")) {
        who.get(at + page);
      }
      List.of("/s/", "/s/" + seat + "/notes", "/s/" + seat + "/notes/" + session).forEach(who::get);
    }
  }

  private static void refused(java.net.http.HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as("%s", answer.uri()).isIn(401, 403, 404);
  }

  private static void readsThePractice(Eavesdropper ada) {
    ada.get("/api/me");
    ada.get("/api/practice/accounts");
    ada.get("/api/practice/agreement");
    ada.get("/api/practice/scenes");
    var groups = ada.get("/api/practice/groups").body();
    assertThat(groups).contains("\"group\"");
    var group = groups.replaceAll("(?s).*?\"group\":\"([^\"]+)\".*", "$1");
    ada.get("/api/practice/groups/" + group);
    ada.get("/api/practice/groups/" + group + "/agreement");
  }

  /** In no file of the practice's folder and in no line of the log, in whatever letters. */
  private static void nowhere(HearthProcess server, String when) throws IOException {
    assertThat(Files.readString(server.log(), ISO_8859_1)).isNotEmpty();
    try (var files = Files.walk(server.log().getParent())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertUnheard(Files.readString(file, ISO_8859_1), file + " " + when);
      }
    }
  }

  private static void assertUnheard(String all, String where) {
    var wide = new String(MARKER.getBytes(UTF_16LE), ISO_8859_1);
    var coded = Base64.getEncoder().encodeToString(MARKER.getBytes(ISO_8859_1)).substring(0, 16);
    var small = MARKER.toLowerCase(java.util.Locale.ROOT);
    for (String word : List.of(MARKER, small, wide, coded)) {
      assertThat(all.contains(word)).as("%s in %s", word, where).isFalse();
    }
  }

  private static void noCrashFiles(HearthProcess server) throws IOException {
    assertThat(Files.readString(server.log())).contains("SIGSEGV");
    var dead = String.valueOf(server.pid());
    for (Path folder : List.of(Path.of(""), Path.of(System.getProperty("java.io.tmpdir")))) {
      try (var files = Files.list(folder.toAbsolutePath())) {
        assertThat(files.map(file -> file.getFileName().toString()))
            .noneMatch(it -> it.matches("(hs_err_pid|core|java_pid).*\\b" + dead + "\\b.*"));
      }
    }
  }

  @Test
  @DisplayName("NT22 stands in no core, heap dump or error file of the launcher and the container")
  void options() throws IOException {
    for (String file : List.of("hearth", "docker/Dockerfile")) {
      var started = Files.readString(Path.of("..").resolve(file));
      assertThat(started).as(file).contains(ServerJar.NO_CRASH_FILES);
    }
  }
}
