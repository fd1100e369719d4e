package hearth.http;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.desk.TestDesk;
import hearth.door.Cookies;
import hearth.door.Door;
import hearth.door.Origins;
import hearth.help.HelpLines;
import hearth.journal.AppendObserver;
import hearth.journal.ChainKey;
import hearth.journal.Journal;
import hearth.journal.memory.MemoryJournal;
import hearth.journal.schema.EventCodec;
import hearth.office.TestOffice;
import hearth.practice.GroupId;
import hearth.practice.Keeping;
import hearth.practice.Private;
import hearth.practice.Role;
import hearth.practice.SeatId;
import hearth.practice.SessionId;
import hearth.programme.GroupCommand;
import hearth.room.Changes;
import hearth.room.Groups;
import hearth.room.Publishing;
import hearth.vault.PracticeKey;
import hearth.vault.Vault;
import hearth.vault.memory.MemoryRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebServerTest {
  private static final GroupId GROUP = new GroupId("g1");
  private static final SeatId AMIRA = new SeatId("s1");

  private final HttpClient client = HttpClient.newHttpClient();
  private final Door door =
      new Door(new MemoryRegistry(), new SecureRandom(), InstantSource.system());
  private final String secret = Door.freshSecret(new SecureRandom());
  private WebServer server;

  @BeforeEach
  void start() throws IOException {
    door.giveDemoLink(secret, GROUP, AMIRA);
    var key = PracticeKey.random();
    var registry = new MemoryRegistry();
    var journal = new MemoryJournal(new ChainKey(key.derive("chain")), AppendObserver.NONE);
    var clock = InstantSource.system();
    var groups = groups(journal, Vault.open(key, registry));
    var office = TestOffice.open(journal, key, registry, groups, door, clock);
    server =
        WebServer.start(
            WebServer.Listen.plain(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0)),
            new WebServer.Parts(
                door,
                new Cookies(false),
                Origins.sameHost(),
                groups,
                office,
                TestOffice.groups(
                    office, groups, new Changes(groups, Map.of()), door, registry, clock),
                TestDesk.open(journal, Vault.open(key, registry), groups, key, clock),
                null,
                new Publishing(groups, Map.of()),
                new Keeping.House(false, false, false, false),
                HelpLines.shipped(),
                _ -> {}),
            InstantSource.system());
  }

  private static Groups groups(Journal journal, Vault vault) {
    var groups = new Groups(journal, EventCodec.group(vault), InstantSource.system());
    var length = Duration.ofMinutes(90);
    groups.decide(GROUP, null, null, new GroupCommand.Found(GROUP, "Tuesdays", 14, 3, 12, length));
    var amira = Private.of(AMIRA, Private.Kind.NAME, "Amira");
    groups.decide(GROUP, null, null, new GroupCommand.GiveSeat(AMIRA, Role.MEMBER, amira, 1));
    groups.decide(GROUP, null, null, new GroupCommand.PlanSession(new SessionId("session5"), 5));
    return groups;
  }

  @AfterEach
  void stop() {
    server.close();
    client.close();
  }

  private String origin() {
    return "http://127.0.0.1:" + server.port();
  }

  private HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create(origin() + path));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return client.send(request.build(), BodyHandlers.ofString());
  }

  private HttpRequest.Builder join(String body) {
    return to("/api/join")
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(body));
  }

  private static String withSecret(String secret) {
    return "{\"secret\":\"" + secret + "\",\"pin\":null}";
  }

  private static String cookie(HttpResponse<String> joined) {
    return joined.headers().firstValue("Set-Cookie").orElseThrow();
  }

  @Test
  @DisplayName("a link is exchanged for a cookie of its seat, which tells the session to open")
  void joins() throws Exception {
    var joined = send(join(withSecret(secret)).header("Origin", origin()));
    assertThat(joined.statusCode()).isEqualTo(200);
    assertThat(joined.body()).isEqualTo("{\"seat\":\"s1\"}");
    assertThat(cookie(joined))
        .startsWith("hearth-s1=s1.")
        .contains("; Path=/;", "; HttpOnly", "; SameSite=Strict")
        .doesNotContain("Secure", secret);
    var value = cookie(joined).split(";", 2)[0];
    var seated = send(to("/api/seats/s1").header("Cookie", value));
    assertThat(seated.statusCode()).isEqualTo(200);
    assertThat(seated.body()).isEqualTo("{\"seat\":\"s1\",\"session\":\"session5\"}");
    assertThat(seated.headers().firstValue("Cache-Control")).hasValue("no-store");
  }

  @Test
  @DisplayName("without a seat's own cookie nothing is told of it")
  void notSignedIn() throws Exception {
    var value = cookie(send(join(withSecret(secret)))).split(";", 2)[0];
    var other = value.replace("hearth-s1=", "hearth-s2=");
    for (var request :
        List.of(
            to("/api/seats/s1"),
            to("/api/seats/s2").header("Cookie", value),
            to("/api/seats/s2").header("Cookie", other),
            to("/api/seats/s1").header("Cookie", value + "x"))) {
      assertThat(send(request).statusCode()).isEqualTo(401);
    }
    for (var nowhere : List.of("/api/seats/", "/api/seats/s1/x", "/api/seats/%2e%2e")) {
      assertThat(send(to(nowhere).header("Cookie", value)).statusCode()).isIn(400, 404);
    }
  }

  @Test
  @DisplayName("every wrong secret gets the same words, and no cookie")
  void wrongSecret() throws Exception {
    var answers =
        Stream.of("", "x", secret + "x", secret.substring(1), "x".repeat(500))
            .map(
                wrong -> {
                  try {
                    return send(join(withSecret(wrong)));
                  } catch (Exception e) {
                    throw new IllegalStateException(e);
                  }
                })
            .toList();
    assertThat(answers).allMatch(a -> a.statusCode() == 403);
    assertThat(answers).noneMatch(a -> a.headers().firstValue("Set-Cookie").isPresent());
    assertThat(answers.stream().map(HttpResponse::body).distinct()).hasSize(1);
  }

  @ParameterizedTest
  @DisplayName("a body that is not exactly a secret is not understood")
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "{}",
        "{\"pin\":null,\"secret\":null}",
        "{\"pin\":null,\"secret\":7}",
        "{\"pin\":null,\"secret\":true}",
        "{\"pin\":null,\"secret\":\"a\",\"secret\":\"b\"}",
        "{\"pin\":null,\"secret\":\"a\",\"seat\":\"s1\"}",
        "{\"pin\":null,\"secret\":\"a\"} {}",
        "{\"pin\":null,\"secret\":\"a\"",
      })
  void notUnderstood(String body) throws Exception {
    assertThat(send(join(body)).statusCode()).isEqualTo(400);
  }

  @Test
  @DisplayName("a body over its bound, or one that is no JSON by its type, is not understood")
  void bounds() throws Exception {
    assertThat(send(join(withSecret("x".repeat(2000)))).statusCode()).isEqualTo(400);
    var form = to("/api/join").header("Content-Type", "text/plain");
    assertThat(send(form.POST(BodyPublishers.ofString(withSecret(secret)))).statusCode())
        .isEqualTo(400);
  }

  @Test
  @DisplayName("a page of another origin joins nobody")
  void otherOrigin() throws Exception {
    for (var origin : List.of("http://evil.test", "null", "https://127.0.0.1:" + server.port())) {
      var refused = send(join(withSecret(secret)).header("Origin", origin));
      assertThat(refused.statusCode()).isEqualTo(403);
      assertThat(refused.headers().firstValue("Set-Cookie")).isEmpty();
    }
  }

  @Test
  @DisplayName("whoever guesses too often is not listened to for a while")
  void guesses() throws Exception {
    for (int i = 0; i < GuessLimit.WRONG_A_MINUTE; i++) {
      assertThat(send(join(withSecret("guess" + i))).statusCode()).isEqualTo(403);
    }
    var refused = send(join(withSecret(secret)));
    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(refused.headers().firstValue("Retry-After")).hasValue("60");
  }

  @Test
  @DisplayName("what is not there gets one calm line, with nothing of the request or of the server")
  void apology() throws Exception {
    var answer = send(to("/%3Cscript%3E.js?x=%3Cb%3E"));
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).doesNotContain("<", "jetty", "Jetty", "script").hasLineCount(1);
    assertThat(send(to("/api/join").DELETE()).statusCode()).isEqualTo(405);
  }

  @Test
  @DisplayName(
      "whom to call is told to anybody, and a browser may keep it and ask if it is so still")
  void help() throws Exception {
    var answer = send(to("/api/help"));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
    assertThat(answer.headers().firstValue("Cache-Control").orElseThrow())
        .contains("public", "max-age=300");
    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(answer.body())
        .startsWith("{\"practice\":null,\"defaultRegion\":\"eu\",\"regions\":[{\"id\":\"eu\"")
        .contains("116 123")
        .doesNotContain("g1", "session5");
    var tag = answer.headers().firstValue("ETag").orElseThrow();
    var again = send(to("/api/help").header("If-None-Match", tag));
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(send(to("/api/help").DELETE()).statusCode()).isEqualTo(405);
  }

  @ParameterizedTest
  @DisplayName("the page stands at each of its addresses and is asked for anew each time")
  @ValueSource(
      strings = {
        "/",
        "/join",
        "/s/s1",
        "/s/s1/agreements",
        "/s/s1/keeps",
        "/s/s1/notes",
        "/s/s1/notes/g1-5",
        "/s/s1/before",
        "/join?x=1",
        "/sign-in",
        "/sign-in?back=%2Fpractice%2Fme",
        "/set-up",
        "/practice",
        "/practice/me",
        "/practice/accounts",
        "/practice/agreement",
        "/practice/scenes",
        "/practice/groups/new",
        "/practice/groups/g1",
        "/practice/groups/g1/settings",
        "/practice/groups/g1/agreement"
      })
  void page(String path) throws Exception {
    var answer = send(to(path));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=utf-8");
    assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
  }

  @Test
  @DisplayName(
      "a file whose name holds its hash is kept for ever, and sent packed to who takes that")
  void assets() throws Exception {
    var plain = send(to("/assets/page-1a2b.js"));
    assertThat(plain.body()).startsWith("// Stands for");
    assertThat(plain.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable");
    assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
    var packed = send(to("/assets/page-1a2b.js").header("Accept-Encoding", "br, gzip"));
    assertThat(packed.headers().firstValue("Content-Encoding")).hasValue("gzip");
    assertThat(packed.body().length()).isLessThan(plain.body().length() / 4);
  }

  @ParameterizedTest
  @DisplayName("only the client's own files are served, whatever the path")
  @ValueSource(
      strings = {
        "/s/",
        "/s/a/b",
        "/s/a%2fb",
        "/practice/",
        "/practice/index.html",
        "/practice/groups",
        "/practice/groups/a%2fb",
        "/practice/groups/g1/notes",
        "/sign-in/x",
        "/static/index.html",
        "/assets/",
        "/../logback.xml",
        "/logback.xml",
        "/%2e%2e/logback.xml",
        "/hearth/Main.class",
        "/WEB-INF/web.xml",
      })
  void nothingElse(String path) throws Exception {
    assertThat(send(to(path)).statusCode()).isIn(400, 404);
  }
}
