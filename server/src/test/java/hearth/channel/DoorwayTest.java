package hearth.channel;

import static hearth.room.House.ANNA;
import static hearth.room.House.BEN;
import static hearth.room.House.CLEO;
import static hearth.room.House.JO;
import static hearth.room.House.TOM;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.practice.SeatId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The door over real sockets: locked, sent back, removed, allowed back. */
final class DoorwayTest {
  private final Hearth hearth = new Hearth();
  private Browser tom;
  private Browser jo;
  private Browser anna;
  private Browser ben;
  private Browser cleo;

  /** Anna and Ben in the circle with Tom and Jo, and Cleo at the door. */
  @BeforeEach
  void begin() {
    tom = in(TOM);
    tom.must("startSession", "");
    jo = in(JO).awaitStage("circle");
    anna = in(ANNA);
    ben = in(BEN);
    tom.must("admitAll", "");
    anna.awaitStage("circle");
    ben.awaitStage("circle");
    cleo = in(CLEO).awaitStage("waiting");
  }

  @AfterEach
  void close() {
    hearth.close();
  }

  private Browser in(SeatId seat) {
    return hearth.open(seat).hello(seat + "-page").walkIn();
  }

  private static String about(SeatId seat) {
    return "'seat':'" + seat + "'";
  }

  private static String rule(Browser browser, String type, String fields) {
    return browser.ask(type, fields).path("rule").asString("none");
  }

  /** No admission of anybody, by either of staff, one or all. */
  private void nobodyComesIn(SeatId... waiting) {
    for (var staff : List.of(tom, jo)) {
      for (var seat : waiting) {
        assertThat(rule(staff, "admit", about(seat))).isEqualTo("LK1");
      }
      assertThat(rule(staff, "admitAll", "")).isEqualTo("LK1");
    }
  }

  @Test
  @DisplayName("LK1 once a lock is done every way in is shut: one, all, sent, allowed, come back")
  void locked() {
    tom.must("remove", about(BEN));
    tom.must("lock", "");
    nobodyComesIn(CLEO);
    tom.must("sendBack", about(ANNA));
    anna.awaitStage("waiting");
    nobodyComesIn(ANNA, CLEO);
    jo.must("allowBack", about(BEN));
    ben.awaitStage("deviceCheck").must("deviceReady", "");
    nobodyComesIn(ANNA, BEN, CLEO);
    anna.close();
    anna = hearth.open(ANNA).hello(ANNA + "-page").awaitStage("waiting");
    cleo.close();
    cleo = hearth.open(CLEO).hello("another-page").awaitStage("waiting");
    nobodyComesIn(ANNA, BEN, CLEO);
    for (var outside : List.of(anna, ben, cleo)) {
      assertThat(outside.stage()).isEqualTo("waiting");
      assertThat(outside.section("waiting").path("locked").asBoolean()).isTrue();
    }
    assertThat(tom.section("circle").path("seats")).hasSize(2);
    jo.must("unlock", "");
    tom.must("admitAll", "");
    // She was sent back to wait, so she is let in by herself.
    tom.must("admit", about(ANNA));
    Stream.of(anna, ben, cleo).forEach(browser -> browser.awaitStage("circle"));
  }

  @Test
  @DisplayName("LK1 there is no grace: an admission sent right behind a lock is refused already")
  void noGrace() {
    for (int i = 0; i < 20; i++) {
      var lock = tom.askLater("lock", "");
      var one = tom.askLater("admit", about(CLEO));
      var all = tom.askLater("admitAll", "");
      assertThat(tom.answer(lock).path("type").asString()).isEqualTo("done");
      assertThat(rule(jo, "admit", about(CLEO))).isEqualTo("LK1");
      assertThat(tom.answer(one).path("rule").asString()).isEqualTo("LK1");
      assertThat(tom.answer(all).path("rule").asString()).isEqualTo("LK1");
      tom.must("unlock", "");
    }
    assertThat(cleo.stage()).isEqualTo("waiting");
  }

  @Test
  @DisplayName("WR8 WR9 HR4 who is sent back has no links, no slots and no chat of the circle")
  void sentBack() {
    anna.first("links");
    ben.must("say", "'to':'everyone','text':'Before'");
    tom.must("sendBack", about(ANNA));
    anna.awaitStage("waiting");
    assertThat(anna.section("waiting").path("again").asBoolean()).isTrue();
    assertThat(anna.section("circle").isNull()).isTrue();
    int told = anna.frames.size();
    ben.must("say", "'to':'everyone','text':'Meanwhile'");
    ben.must("turnMicrophone", "'on':true");
    assertThat(rule(anna, "say", "'to':'everyone','text':'x'")).isEqualTo("WR1");
    assertThat(rule(anna, "offer", "'fence':1,'link':'link-1','sdp':'v=0'")).isEqualTo("ME1");
    assertThat(anna.frames.subList(told, anna.frames.size())).hasSize(2);
    anna.must("say", "'to':'staff','text':'What is it'");
    tom.first(frame -> frame.toString().contains("What is it"));
    tom.must("admit", about(ANNA));
    anna.awaitStage("circle");
    var chat =
        anna.messages().stream()
            .filter(f -> f.path("name").asString("").equals("circle"))
            .reduce((_, last) -> last)
            .orElseThrow();
    assertThat(chat.path("lines")).isEmpty();
    assertThat(anna.messages().stream().filter(f -> Browser.type(f).equals("links"))).hasSize(2);
  }

  @Test
  @DisplayName("RM3 RM7 a removed page stays and turns into the device check; a new one helps not")
  void allowedBack() {
    tom.must("remove", about(ANNA));
    anna.awaitStage("ended");
    assertThat(anna.section("ended").path("why").asString()).isEqualTo("removed");
    assertThat(rule(anna, "raiseHand", "")).isEqualTo("RM4");
    assertThat(rule(anna, "deviceReady", "")).isEqualTo("RM4");
    anna.close();
    var again = hearth.open(ANNA).hello("another-page");
    assertThat(again.stage()).isEqualTo("ended");
    var other = hearth.open(ANNA);
    other.send("{'type':'hello','id':'t','protocol':1,'client':'third','takeOver':true}");
    other.awaitStage("ended");
    assertThat(again.closeCode()).isEqualTo(4409);
    assertThat(other.isOpen()).isTrue();
    assertThat(rule(jo, "admit", about(ANNA))).isEqualTo("WR3");
    jo.must("allowBack", about(ANNA));
    other.awaitStage("deviceCheck").must("deviceReady", "");
    other.awaitStage("waiting");
    assertThat(other.section("waiting").path("again").asBoolean()).isFalse();
    tom.must("admit", about(ANNA));
    other.awaitStage("circle");
  }

  @Test
  @DisplayName("RM3 who was removed and not allowed back is closed by the session's end")
  void end() {
    tom.must("remove", about(ANNA));
    anna.awaitStage("ended");
    tom.must("endSession", "");
    assertThat(anna.closeCode()).isEqualTo(4411);
    assertThat(anna.section("ended").path("why").asString()).isEqualTo("removed");
  }

  @Test
  @DisplayName("CH12 a line to all who wait reaches each of them, and each as if alone")
  void toAllWhoWait() {
    tom.must("sendBack", about(ANNA));
    anna.awaitStage("waiting");
    tom.must("sayToWaiting", "'text':'Ten-minutes'");
    for (var reader : List.of(anna, cleo)) {
      reader.first(frame -> frame.toString().contains("Ten-minutes"));
    }
    assertThat(String.join("", cleo.frames)).doesNotContain("Anna", ANNA.value());
    assertThat(String.join("", ben.frames)).doesNotContain("Ten-minutes");
    assertThat(rule(ben, "sayToWaiting", "'text':'x'")).isEqualTo("CH12");
    assertThat(rule(cleo, "sayToWaiting", "'text':'x'")).isEqualTo("CH12");
  }
}
