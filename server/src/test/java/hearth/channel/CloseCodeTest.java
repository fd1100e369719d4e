package hearth.channel;

import static hearth.room.House.ANNA;
import static hearth.room.House.BEN;
import static hearth.room.House.CLEO;
import static hearth.room.House.SESSION;
import static hearth.room.House.TOM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import hearth.practice.SeatId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way in which a socket is closed, and that nothing else in the room changes by it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class CloseCodeTest {
  private final Hearth hearth = new Hearth();

  @BeforeAll
  void start() {
    hearth.open(TOM).hello("tom").walkIn().must("startSession", "");
  }

  @AfterAll
  void close() {
    hearth.close();
  }

  private Browser fresh(SeatId seat) {
    return hearth.open(seat);
  }

  private static int codeOf(Browser browser) {
    return browser.closeCode();
  }

  private Browser bare(String path, String cookie) {
    return hearth.open(new Browser("ws://127.0.0.1:" + hearth.server.port() + path, cookie));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nonsense",
        "{}",
        "[]",
        "{'type':'fly','id':'1'}",
        "{'type':'lock','id':'1','id':'2'}",
        "{'type':'raiseHand','id':'1','by':'seat-1'}",
        "{'type':'raiseHand','id':'1','seat':'seat-1'}",
        "{'type':'turnCamera','id':'1','on':'yes'}",
        "{'type':'hello','id':'1','protocol':1,'client':'c'}",
      })
  @DisplayName("4400 what is not understood, forged or out of turn ends the socket with bye")
  void notUnderstood(String frame) {
    var browser = fresh(ANNA).hello("anna");
    browser.send(frame);
    assertThat(codeOf(browser)).isEqualTo(4400);
    assertThat(browser.frames.getLast()).contains("\"bye\"", "notUnderstood", "false");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'type':'raiseHand','id':'1'}",
        "{'type':'ping','id':'1'}",
        "{'type':'hello','id':'1','protocol':2,'client':'c'}",
      })
  @DisplayName("4400 hello comes first, in protocol 1, and before it nothing is told")
  void helloFirst(String frame) {
    var browser = fresh(ANNA);
    browser.send(frame);
    assertThat(codeOf(browser)).isEqualTo(4400);
    assertThat(browser.frames).hasSize(1);
  }

  @Test
  @DisplayName("4400 another subprotocol, and a binary frame")
  void subprotocol() {
    var other = new Browser(hearth.address(ANNA), hearth.cookie(ANNA)).subprotocols("hearth.v0");
    assertThat(codeOf(hearth.open(other))).isEqualTo(4400);
    var none = new Browser(hearth.address(ANNA), hearth.cookie(ANNA)).subprotocols();
    assertThat(codeOf(hearth.open(none))).isEqualTo(4400);
    var binary = fresh(ANNA);
    binary.sendBinary((byte) 1, (byte) 2, (byte) 3);
    assertThat(codeOf(binary)).isEqualTo(4400);
  }

  @Test
  @DisplayName("1009 a frame, or a message that is no offer, is too large")
  void tooLarge() {
    var large = fresh(ANNA);
    large.sendRaw("x".repeat(Limits.FRAME_BYTES + 1));
    assertThat(codeOf(large)).isEqualTo(1009);
    var message = fresh(ANNA);
    var clauses = ("'" + "x".repeat(1_000) + "',").repeat(Limits.LIST - 1) + "'x'";
    message.send(
        "{'type':'signAgreement','id':'1','version':1,'fullName':'A','clauses':[" + clauses + "]}");
    assertThat(codeOf(message)).isEqualTo(1009);
  }

  @Test
  @DisplayName("4401 no cookie, an unknown one, another seat's, no seat")
  void notSignedIn() {
    var path = Hearth.path(SESSION.value(), ANNA.value());
    var bens = hearth.cookie(BEN);
    assertThat(codeOf(bare(path, ""))).isEqualTo(4401);
    assertThat(codeOf(bare(path, "hearth-" + ANNA + "=" + ANNA + ".wrong"))).isEqualTo(4401);
    assertThat(codeOf(bare(path, bens))).isEqualTo(4401);
    assertThat(codeOf(bare(path, bens.replace("hearth-" + BEN, "hearth-" + ANNA)))).isEqualTo(4401);
    assertThat(codeOf(bare("/channel/" + SESSION, bens))).isEqualTo(4401);
    assertThat(codeOf(bare(path + "&seat=" + BEN, hearth.cookie(ANNA)))).isEqualTo(4401);
  }

  @Test
  @DisplayName("4403 a session that is not this seat's of today")
  void wrongSession() {
    var browser = bare(Hearth.path("session-6", ANNA.value()), hearth.cookie(ANNA));
    assertThat(codeOf(browser)).isEqualTo(4403);
    assertThat(browser.frames).hasSize(1);
  }

  @Test
  @DisplayName("HTTP 403 for a page of another origin; our own page, and none, may speak")
  void origin() throws IOException {
    var ours = "http://127.0.0.1:" + hearth.server.port();
    for (var wrong : List.of("https://evil.example", "http://127.0.0.1:1", "null", ours + ".x")) {
      assertThat(upgrade("\r\nOrigin: " + wrong)).startsWith("HTTP/1.1 403");
    }
    assertThat(upgrade("\r\nOrigin: " + ours)).startsWith("HTTP/1.1 101");
    assertThat(upgrade("")).startsWith("HTTP/1.1 101");
  }

  private String upgrade(String more) throws IOException {
    var path = Hearth.path(SESSION.value(), ANNA.value());
    var headers = "Cookie: " + hearth.cookie(ANNA) + more;
    try (var raw = new RawSocket(hearth.server.port(), path, headers, 8192)) {
      return raw.statusLine;
    }
  }

  @Test
  @DisplayName("4429 too many messages, and too many sockets of one seat")
  void tooFast() throws IOException {
    var flood = fresh(BEN).hello("ben");
    try {
      for (int i = 0; i < 20 * Limits.BURST; i++) {
        flood.send("{'type':'ping','id':'p'}");
      }
    } catch (UncheckedIOException | IllegalStateException e) {
      // Closed while we were at it: that is what is tested.
    }
    assertThat(codeOf(flood)).isEqualTo(4429);
    var path = Hearth.path(SESSION.value(), BEN.value());
    List<RawSocket> most = new ArrayList<>();
    for (int i = 0; i < Limits.SOCKETS_PER_SEAT; i++) {
      var cookie = "Cookie: " + hearth.cookie(BEN);
      most.add(new RawSocket(hearth.server.port(), path, cookie, 8192));
    }
    assertThat(codeOf(fresh(BEN))).isEqualTo(4429);
    for (var each : most) {
      each.close();
    }
  }

  @Test
  @DisplayName("4409 the older of two windows, once the newer takes over")
  void takenOver() {
    var first = fresh(CLEO).hello("cleo-1");
    var second = fresh(CLEO);
    second.send("{'type':'hello','id':'h1','protocol':1,'client':'cleo-2'}");
    assertThat(second.answer("h1").path("rule").asString()).isEqualTo("PR2");
    assertThat(second.frames).hasSize(1);
    second.send("{'type':'hello','id':'h2','protocol':1,'client':'cleo-2','takeOver':true}");
    second.first("welcome");
    assertThat(codeOf(first)).isEqualTo(4409);
    second.must("signAgreement", "'version':1,'clauses':['c1','c2'],'fullName':'C'");
    var third = fresh(CLEO);
    third.send("{'type':'hello','id':'h1','protocol':1,'client':'cleo-3'}");
    third.answer("h1");
    third.send("{'type':'raiseHand','id':'2'}");
    assertThat(codeOf(third)).isEqualTo(4400);
  }

  @Test
  @DisplayName("4410 who left, and all at the end; 4411 who was removed")
  void over() {
    try (var own = new Hearth()) {
      var tom = own.open(TOM).hello("tom").walkIn();
      tom.must("startSession", "");
      var anna = own.open(ANNA).hello("anna").walkIn();
      var ben = own.open(BEN).hello("ben").walkIn();
      tom.must("admitAll", "");
      tom.must("remove", "'seat':'" + ANNA + "'");
      anna.awaitStage("ended");
      assertThat(anna.isOpen()).isTrue();
      ben.must("leave", "");
      assertThat(ben.closeCode()).isEqualTo(4410);
      var back = own.open(BEN).hello("ben-2");
      tom.must("endSession", "");
      assertThat(anna.closeCode()).isEqualTo(4411);
      assertThat(own.open(ANNA).hello("anna-2").closeCode()).isEqualTo(4411);
      assertThat(tom.closeCode()).isEqualTo(4410);
      assertThat(back.closeCode()).isEqualTo(4410);
      var late = own.open(TOM).hello("tom-2");
      assertThat(late.closeCode()).isEqualTo(4410);
      assertThat(late.stage()).isEqualTo("ended");
    }
  }

  @Test
  @DisplayName("1001 when the server goes away, with word that one may come back")
  void restarting() {
    var own = new Hearth();
    var anna = own.open(ANNA).hello("anna");
    own.channel.close();
    assertThat(anna.closeCode()).isEqualTo(1001);
    assertThat(anna.frames.getLast()).contains("restarting", "\"mayReturn\":true");
    own.close();
  }

  @Test
  @DisplayName("A mistake of one window changes nothing for the others")
  void othersAreSpared() {
    try (var own = new Hearth()) {
      var tom = own.open(TOM).hello("tom").walkIn();
      tom.must("startSession", "");
      var ben = own.open(BEN).hello("ben").walkIn();
      int told = ben.frames.size();
      var anna = own.open(ANNA).hello("anna");
      anna.send("{'type':'lock','id':'1','id':'1'}");
      anna.closeCode();
      ben.send("{'type':'ping','id':'p'}");
      await().until(() -> ben.has("pong"));
      assertThat(ben.frames).hasSize(told + 1);
      tom.must("admit", "'seat':'" + BEN + "'");
    }
  }
}
