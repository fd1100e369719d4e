package hearth.channel;

import static hearth.room.House.AGREEMENT;
import static hearth.room.House.ANNA;
import static hearth.room.House.BEN;
import static hearth.room.House.GROUP;
import static hearth.room.House.JO;
import static hearth.room.House.TOM;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.office.AccountDesk;
import hearth.practice.AccountId;
import hearth.practice.Agreement;
import hearth.practice.SeatId;
import hearth.programme.GroupCommand;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A group's agreement over HTTP, on the whole server. */
class AgreementPagesTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String PAGE = "/api/practice/groups/" + GROUP + "/agreement";
  private static final String PASSWORD = "seven quiet otters";

  private static final List<Agreement.Clause> CLAUSE = List.of(new Agreement.Clause("c1", "New."));

  private final HttpClient client = HttpClient.newHttpClient();
  private final Hearth hearth = new Hearth();

  private final String therapist = signedIn("tom", false);
  private final String coTherapist = signedIn("jo", false);
  private final String administrator = signedIn("ada", true);

  @BeforeEach
  void hold() {
    hold(TOM, "tom");
    hold(JO, "jo");
  }

  /** The cookie of a new account. */
  private String signedIn(String name, boolean administrator) {
    var details = new AccountDesk.Details("Name of " + name, name, administrator);
    hearth.office.accounts().ensure(new AccountId(name), details, PASSWORD);
    var body = "{\"signInName\":\"" + name + "\",\"password\":\"" + PASSWORD + "\"}";
    var answer = send(post("/api/sign-in", "a=b", body));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
  }

  private void hold(SeatId seat, String account) {
    var hold = new GroupCommand.HoldSeat(seat, new AccountId(account));
    assertThat(hearth.house.groups.decide(GROUP, null, null, hold)).isNull();
  }

  @AfterEach
  void close() {
    client.close();
    hearth.close();
  }

  private HttpRequest.Builder to(String path, String cookie) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + hearth.server.port() + path))
        .header("Cookie", cookie);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (java.io.IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private HttpResponse<String> publish(String cookie, String body) {
    return send(post(PAGE, cookie, body));
  }

  private HttpRequest.Builder post(String path, String cookie, String body) {
    return to(path, cookie)
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(body));
  }

  private HttpResponse<String> publish(int after, String text) {
    return publish(therapist, body(after, text, "It stays."));
  }

  private static String body(int after, String text, String line) {
    var body = JSON.createObjectNode().put("after", after).put("text", text);
    body.putArray("clauses").addObject().put("id", "c1").put("text", line);
    return body.toString();
  }

  private JsonNode get(String path, String cookie) {
    var answer = send(to(path, cookie));
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    return JSON.readTree(answer.body());
  }

  private void sign(SeatId seat) {
    hearth
        .open(seat)
        .hello(seat + "-page")
        .must(
            "signAgreement",
            "'version':1,'clauses':['c1','c2'],'fullName':'Full Name of " + seat + "'");
  }

  @Test
  @DisplayName("AP1 staff read the text, its versions, and how many have signed each")
  void page() {
    sign(ANNA);
    sign(TOM);
    for (var cookie : List.of(therapist, coTherapist, administrator)) {
      var page = get(PAGE, cookie);
      assertThat(page.path("newest").path("version").asInt()).isEqualTo(1);
      assertThat(page.path("newest").path("clauses")).hasSize(2);
      assertThat(page.path("versions").path(0).path("signed").asInt()).isEqualTo(2);
      assertThat(page.path("people").asInt()).isEqualTo(5);
      assertThat(page.path("suggested")).hasSize(8);
      assertThat(page.path("running").asBoolean()).isFalse();
      assertThat(page.toString()).doesNotContain("Full Name");
    }
  }

  @Test
  @DisplayName("AP2 a therapist publishes the next version; what was signed stays signed")
  void publishes() {
    sign(ANNA);
    var page = JSON.readTree(publish(1, "  Another text.\n\nWith two paragraphs. ").body());
    assertThat(page.path("newest").path("version").asInt()).isEqualTo(2);
    assertThat(page.path("newest").path("text").asString())
        .isEqualTo("Another text.\n\nWith two paragraphs.");
    assertThat(page.path("versions").findValues("version")).hasSize(2);
    assertThat(page.path("versions").path(0).path("signed").asInt()).isZero();
    assertThat(page.path("versions").path(1).path("signed").asInt()).isEqualTo(1);
    var first = get(PAGE + "/1", coTherapist);
    assertThat(first.path("text").path("text").asString())
        .isEqualTo("What is said here stays here.");
    assertThat(first.path("at").asString()).isNotEmpty();
    assertThat(send(to(PAGE + "/3", therapist)).statusCode()).isEqualTo(404);
    assertThat(page.path("versions").path(0).path("by").asString()).isEqualTo("Name of tom");
    assertThat(page.path("versions").path(1).path("by").isNull()).isTrue();
  }

  @Test
  @DisplayName("AP3 of two who write at once the later one is told, and nothing is overwritten")
  void twoWriters() {
    assertThat(publish(1, "Theirs").statusCode()).isEqualTo(200);
    for (int after : List.of(-1, 0, 1, 3, Integer.MAX_VALUE)) {
      var refused = publish(after, "Mine");
      assertThat(refused.statusCode()).isEqualTo(409);
      assertThat(refused.body()).contains("PG6", "what you wrote is still here");
    }
    assertThat(publish(2, "Mine").statusCode()).isEqualTo(200);
  }

  @Test
  @DisplayName("AP3 of many who publish at the same moment one is first and all others are told")
  void race() {
    var answers =
        IntStream.range(0, 8)
            .parallel()
            .mapToObj(i -> publish(1, "Text of " + i).statusCode())
            .toList();
    assertThat(answers).containsOnly(200, 409);
    assertThat(answers.stream().filter(status -> status == 200)).hasSize(1);
    assertThat(hearth.house.groups.get(GROUP).texts()).hasSize(2);
  }

  @Test
  @DisplayName("AP4 the text as it stands, published again, is no new version")
  void same() {
    assertThat(publish(1, "New").statusCode()).isEqualTo(200);
    for (int after : List.of(1, 2)) {
      assertThat(publish(after, "New ").statusCode()).isEqualTo(200);
    }
    assertThat(hearth.house.groups.get(GROUP).texts()).hasSize(2);
  }

  @Test
  @DisplayName("AP5 what is too long, hidden or not whole is refused in words, and nothing is kept")
  void bounds() {
    var bodies = new ArrayList<String>();
    bodies.add(body(1, "", "Line"));
    bodies.add(body(1, "x".repeat(20_001), "Line"));
    bodies.add(body(1, "a\u0000b", "Line"));
    bodies.add(body(1, "Text", "x".repeat(501)));
    bodies.add(body(1, "Text", "two\nlines"));
    bodies.add("{\"after\":1,\"text\":\"Text\",\"clauses\":[]}");
    bodies.add("{\"after\":1,\"text\":\"Text\",\"clauses\":[null]}");
    bodies.add("{\"after\":1,\"text\":\"Text\"}");
    bodies.add("{\"after\":1.5,\"text\":\"Text\",\"clauses\":[]}");
    bodies.add(body(1, "x".repeat(300_000), "Line"));
    for (var body : bodies) {
      var refused = publish(therapist, body);
      assertThat(refused.statusCode()).isEqualTo(400);
      assertThat(JSON.readTree(refused.body()).path("words").asString()).isNotBlank();
    }
    assertThat(hearth.house.groups.get(GROUP).texts()).hasSize(1);
    assertThat(
            publish(therapist, body(1, "\u00e9\u4e16".repeat(10_000), "x".repeat(500)))
                .statusCode())
        .isEqualTo(200);
  }

  @Test
  @DisplayName("AP6 co-therapists read, and do not publish; a group of others is not there")
  void who() {
    var stranger = signedIn("zoe", false);
    var body = body(1, "Mine", "Line");
    assertThat(publish(coTherapist, body).statusCode()).isEqualTo(403);
    assertThat(publish(stranger, body).statusCode()).isEqualTo(404);
    assertThat(publish("x=y", body).statusCode()).isEqualTo(401);
    assertThat(publish(hearth.cookie(TOM), body).statusCode()).isEqualTo(401);
    for (var path : List.of(PAGE, PAGE + "/1")) {
      assertThat(send(to(path, stranger)).statusCode()).isEqualTo(404);
      assertThat(send(to(path, hearth.cookie(ANNA))).statusCode()).isEqualTo(401);
    }
    assertThat(publish(administrator, body).statusCode()).isEqualTo(200);
    var refused = send(post(PAGE, therapist, body).header("Origin", "https://evil.test"));
    assertThat(refused.statusCode()).isEqualTo(403);
  }

  @Test
  @DisplayName("AP7 a person reads what they signed, the exact text of each, and nobody else's")
  void signed() {
    var anna = hearth.cookie(ANNA);
    var path = "/api/seats/" + ANNA + "/agreements";
    assertThat(get(path, anna).path("signed")).isEmpty();
    sign(ANNA);
    sign(BEN);
    var signed = get(path, anna).path("signed");
    assertThat(signed).hasSize(1);
    var one = signed.path(0);
    assertThat(one.path("text").asString()).isEqualTo("What is said here stays here.");
    assertThat(one.path("clauses")).hasSize(2);
    assertThat(one.path("fullName").asString()).isEqualTo("Full Name of " + ANNA);
    assertThat(one.path("newest").asBoolean()).isTrue();
    assertThat(one.path("hash").asString()).isEqualTo(AGREEMENT.hash());
    assertThat(one.path("at").asString()).isNotEmpty();
    publish(1, "New");
    assertThat(get(path, anna).path("signed").path(0).path("newest").asBoolean()).isFalse();
    assertThat(send(to(path, hearth.cookie(BEN))).statusCode()).isEqualTo(401);
    assertThat(send(to(path, therapist)).statusCode()).isEqualTo(401);
  }

  @Test
  @DisplayName("AP8 administrators alone write the practice's own text, by the same bounds")
  void practicesOwn() {
    var own = "/api/practice/agreement";
    var before = get(own, administrator);
    assertThat(before.path("newest").path("version").asInt()).isZero();
    assertThat(before.path("newest").path("clauses")).hasSize(8);
    assertThat(before.path("versions")).isEmpty();
    assertThat(send(to(own, therapist)).statusCode()).isEqualTo(200);
    assertThat(send(to(own, hearth.cookie(TOM))).statusCode()).isEqualTo(401);
    assertThat(send(post(own, therapist, body(0, "Ours", "Line"))).statusCode()).isEqualTo(403);
    assertThat(send(post(own, administrator, body(0, "a\u0000", "Line"))).statusCode())
        .isEqualTo(400);
    var page = JSON.readTree(send(post(own, administrator, body(0, "Ours", "Line"))).body());
    assertThat(page.path("newest").path("text").asString()).isEqualTo("Ours");
    assertThat(page.path("versions").path(0).path("by").asString()).isEqualTo("Name of ada");
    assertThat(send(post(own, administrator, body(0, "Mine", "Line"))).statusCode()).isEqualTo(409);
    assertThat(send(post(own, administrator, body(0, "Ours", "Line"))).statusCode()).isEqualTo(200);
    assertThat(get(own + "/1", administrator).path("text").path("text").asString())
        .isEqualTo("Ours");
    assertThat(hearth.office.practice().now().textOfGroup().text()).isEqualTo("Ours");
    assertThat(hearth.house.groups.get(GROUP).texts()).hasSize(1);
  }

  @Test
  @DisplayName("AG9 a new text is before who looked in already at once, and asks for it alone")
  void askedAgain() {
    var anna = hearth.open(ANNA).hello("anna-page").walkIn();
    assertThat(anna.stage()).isEqualTo("waiting");
    publish(1, "New");
    anna.awaitStage("agreement");
    assertThat(anna.section("agreement").path("text").asString()).isEqualTo("New");
    assertThat(anna.section("waiting").isNull()).isTrue();
    var old = anna.ask("signAgreement", "'version':1,'clauses':['c1','c2'],'fullName':'Anna'");
    assertThat(old.path("rule").asString()).isEqualTo("AG2");
    anna.must("signAgreement", "'version':2,'clauses':['c1'],'fullName':'Anna Person'");
    anna.awaitStage("waiting");
    var mine = get("/api/seats/" + ANNA + "/agreements", hearth.cookie(ANNA)).path("signed");
    assertThat(mine.findValues("version")).extracting(JsonNode::asInt).containsExactly(2, 1);
    assertThat(mine.path(0).path("fullName").asString()).isEqualTo("Anna Person");
  }

  @Test
  @DisplayName("AG9 a room that was opened, and is loaded after the new text came, asks for it")
  void loadedLater() {
    hearth.open(ANNA).hello("anna-page").walkIn().close();
    try (var later = new Hearth(hearth.house.restarted())) {
      var next = new GroupCommand.PublishAgreement(Agreement.of(2, "New", CLAUSE));
      assertThat(hearth.house.groups.decide(GROUP, null, null, next)).isNull();
      var anna = later.open(ANNA).hello("anna-page-2").awaitStage("agreement");
      assertThat(anna.section("agreement").path("text").asString()).isEqualTo("New");
    }
  }

  @Test
  @DisplayName("AG9 a session that is going on keeps its text, and the page says that it runs")
  void running() {
    var tom = hearth.open(TOM).hello("tom-page").walkIn();
    tom.must("startSession", "");
    assertThat(get(PAGE, therapist).path("running").asBoolean()).isTrue();
    publish(1, "New");
    var anna = hearth.open(ANNA).hello("anna-page").walkIn();
    assertThat(anna.stage()).isEqualTo("waiting");
    assertThat(tom.stage()).isEqualTo("circle");
  }

  @Test
  @DisplayName("KP4 what Hearth keeps is told before anything is signed, and tells nobody's name")
  void keeps() {
    var page = get("/api/seats/" + ANNA + "/keeps", hearth.cookie(ANNA));
    assertThat(page.path("kept").findValuesAsString("what")).contains("Your check-in");
    assertThat(page.toString()).doesNotContain("PHQ-9", "Anna", "Tom", "Thursday");
    hearth.house.groups.decide(GROUP, null, null, new GroupCommand.SetPolicies(true, false));
    var asked = get("/api/seats/" + ANNA + "/keeps", hearth.cookie(ANNA));
    assertThat(asked.toString()).contains("PHQ-9");
    var staff = get("/api/seats/" + TOM + "/keeps", hearth.cookie(TOM));
    assertThat(staff.path("kept").findValuesAsString("what")).doesNotContain("Your check-in");
    assertThat(send(to("/api/seats/" + TOM + "/keeps", "x=y")).statusCode()).isEqualTo(401);
  }
}
