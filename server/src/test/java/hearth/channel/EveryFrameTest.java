package hearth.channel;

import static hearth.room.House.ANNA;
import static hearth.room.House.BEN;
import static hearth.room.House.CLEO;
import static hearth.room.House.JO;
import static hearth.room.House.TOM;
import static hearth.room.House.member;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.practice.SeatId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A whole session over real sockets, and then every frame of every person is read. */
final class EveryFrameTest {
  private static final Map<SeatId, String> NAMES =
      Map.of(TOM, "Tom", JO, "Jo", ANNA, "Anna", BEN, "Ben", CLEO, "Cleo");

  /** All that a member's screen is ever built from; whatever is added must be thought about. */
  private static final Set<String> A_MEMBERS_FIELDS =
      Set.of(
          ("type id seq stage now sections protocol seat session rule words why mayReturn afterMs"
               + " fence links publishes slots levels iceServers relayOnly urls username credential"
               + " link sdp slot microphone camera version height framesPerSecond bitsPerSecond"
               + " dBov me role name observing hushed cameraStopped turnBackOn agreement text"
               + " clauses hash group number of phase waiting waitingFor started locked circle"
               + " seats presence hand startedAt endsAt ended microphoneHeld paused ladder pins"
               + " pinnedBy leads circleWaits inPrivateRoom onStage turns policy turn round"
               + " turnEnds invited agenda steps kind title minutes current currentSince"
               + " nextMeeting checkIn phq9 care flagged readBy called callTakenBy lines line from"
               + " with at whole privateRoom open offeredByMe since callBackNumber networks state"
               + " warmth holding away left holdsAt closesAt again watching elsewhere feedback")
              .split(" "));

  private final Hearth hearth = new Hearth();
  private final Map<SeatId, List<Browser>> sockets = new LinkedHashMap<>();
  private final Map<SeatId, List<String>> secrets = new LinkedHashMap<>();

  @AfterEach
  void close() {
    hearth.close();
  }

  private Browser open(SeatId seat) {
    var cookie = hearth.cookie(seat);
    secrets
        .computeIfAbsent(seat, _ -> new ArrayList<>())
        .add(cookie.substring(cookie.indexOf('=')));
    var browser = hearth.open(new Browser(hearth.address(seat), cookie));
    sockets.computeIfAbsent(seat, _ -> new ArrayList<>()).add(browser);
    return browser;
  }

  /** To the waiting room, with words that stand nowhere else. */
  private Browser walkIn(SeatId seat) {
    var browser = open(seat).hello(seat + "-page");
    browser.must(
        "signAgreement", "'version':1,'clauses':['c1','c2'],'fullName':'Typed-" + seat + "'");
    if (browser.stage().equals("attestation")) {
      browser.must(
          "attest",
          "'alone':true,'place':'Place-%1$s','callBackNumber':'Ring-%1$s','emergencyContact':'Kin-%1$s','emergencyNumber':'Call-%1$s','cannotSpeakFreely':true"
              .formatted(seat));
    }
    if (browser.stage().equals("checkIn")) {
      browser.must(
          "checkIn",
          "'mood':3,'event':'Week-%1$s','withWhom':'With-%1$s','touched':'Touched-%1$s'"
              .formatted(seat));
    }
    browser.must("deviceReady", "");
    return browser;
  }

  private static String about(SeatId seat) {
    return "'seat':'" + seat + "'";
  }

  /** All that the room had to say to this window has arrived. */
  private static void settled(Browser browser) {
    var id = browser.askLater("ping", "");
    browser.first(frame -> frame.path("id").asString("").equals(id));
  }

  private String frames(SeatId seat) {
    return String.join(
        "\n",
        sockets.getOrDefault(seat, List.of()).stream().flatMap(b -> b.frames.stream()).toList());
  }

  private List<JsonNode> messages(SeatId seat) {
    return sockets.getOrDefault(seat, List.of()).stream()
        .flatMap(b -> b.messages().stream())
        .toList();
  }

  @Test
  @DisplayName(
      "CF4 CF5 SF5 SU2 PV8 WR9 in a whole session no frame tells anybody what is not theirs to see")
  void wholeSession() {
    var tom = walkIn(TOM);
    tom.must("startSession", "");
    var anna = walkIn(ANNA);
    tom.must("admit", about(ANNA));
    anna.awaitStage("circle");
    var jo = walkIn(JO).awaitStage("circle");
    var ben = walkIn(BEN);
    var cleo = walkIn(CLEO);
    settled(anna);
    assertThat(frames(ANNA)).doesNotContain("Ben", BEN.value(), "Cleo", CLEO.value());
    assertThat(frames(BEN)).doesNotContain("Anna", ANNA.value(), "\"Jo\"", JO.value(), "Cleo");

    tom.must("admit", about(BEN));
    ben.awaitStage("circle");
    forbidden(anna);
    busy(tom, jo, anna, ben);
    written(tom, jo, anna, ben);
    moment(tom, jo, anna, ben);
    care(tom, jo, anna, List.of(ben, cleo));
    media(anna, ben);
    outside(tom, jo, anna, ben);
    var back = lostAndBack(ben);
    tom.must("remove", about(CLEO));
    cleo.awaitStage("ended");
    tom.must("remove", about(BEN));
    back.awaitStage("ended");
    jo.must("leave", "");
    tom.must("endSession", "");
    assertThat(anna.closeCode()).isEqualTo(4410);
    assertThat(cleo.closeCode()).isEqualTo(4411);
    assertThat(back.closeCode()).isEqualTo(4411);
    assertThat(tom.closeCode()).isEqualTo(4410);

    List.of(ANNA, BEN, CLEO).forEach(this::checkMember);
    List.of(TOM, JO).forEach(this::checkStaff);
    NAMES.keySet().forEach(this::checkEverybody);
    assertThat(frames(ANNA)).doesNotContain("Cleo", CLEO.value());
    assertThat(frames(BEN)).doesNotContain("Cleo", CLEO.value());
    assertThat(frames(CLEO))
        .doesNotContain("Anna", "Ben", "\"Jo\"", "\"links\"", "\"slots\"", "\"levels\"", "picture");
  }

  /** Whatever only staff may do: refused in words that name nobody. */
  private static void forbidden(Browser member) {
    for (var command :
        List.of("admitAll", "hushAll", "letAllSpeak", "lock", "unlock", "startSession")) {
      assertThat(member.ask(command, "").path("type").asString()).isEqualTo("refused");
    }
    for (var command :
        List.of("admit", "hush", "letSpeak", "stopCamera", "allowCamera", "promote", "remove")) {
      for (var seat : NAMES.keySet()) {
        assertThat(member.ask(command, about(seat)).path("type").asString()).isEqualTo("refused");
      }
    }
    assertThat(member.ask("endSession", "").path("type").asString()).isEqualTo("refused");
  }

  /** Hands, holds, a lock: all that staff do in a session. */
  private static void busy(Browser tom, Browser jo, Browser anna, Browser ben) {
    anna.must("turnMicrophone", "'on':true");
    anna.must("turnCamera", "'on':true");
    ben.must("raiseHand", "");
    anna.must("raiseHand", "");
    tom.must("hush", about(ANNA));
    tom.must("stopCamera", about(BEN));
    assertThat(anna.ask("turnMicrophone", "'on':true").path("rule").asString()).isEqualTo("HU1");
    jo.must("hushAll", "");
    tom.must("lock", "");
    tom.must("lowerHand", about(BEN));
    tom.must("promote", about(JO));
    jo.must("turnCamera", "'on':true");
    jo.must("letAllSpeak", "");
    tom.must("letSpeak", about(ANNA));
    tom.must("allowCamera", about(BEN));
    anna.must("turnMicrophone", "'on':true");
    tom.must("unlock", "");
  }

  /** Slots, levels, links that go away and come back. */
  private void media(Browser anna, Browser ben) {
    var space = hearth.house.space();
    List.of(TOM, JO, ANNA, BEN).forEach(seat -> space.connect(member(seat)));
    ben.first(
        frame ->
            Browser.type(frame).equals("slots")
                && frame.path("slots").toString().contains(ANNA.value()));
    space.peer(member(ANNA)).level(-20);
    ben.first("levels");
    assertThat(anna.ask("offer", "'fence':1,'link':'link-1','sdp':'v=0'").path("rule").asString())
        .isEqualTo("ME2");
    space.loseLinks();
    ben.first(frame -> Browser.type(frame).equals("links") && frame.path("links").isEmpty());
    space.regainLinks();
    anna.must("relink", "");
  }

  private Browser lostAndBack(Browser ben) {
    ben.close();
    return open(BEN).hello(BEN + "-page").awaitStage("circle");
  }

  private void checkMember(SeatId seat) {
    assertThat(fields(messages(seat))).as("fields sent to %s", seat).isSubsetOf(A_MEMBERS_FIELDS);
    for (var other : NAMES.keySet()) {
      assertThat(frames(seat))
          .doesNotContain("Place-" + other, "Kin-" + other, "Call-" + other)
          .doesNotContain("Week-" + other, "With-" + other, "Touched-" + other);
      // In a private room they are told where they themselves would be rung.
      if (!other.equals(seat)) {
        assertThat(frames(seat)).doesNotContain("Ring-" + other);
      }
    }
  }

  /** Whatever has come to this window since, but for the answers to what it asked. */
  private static List<String> since(Browser browser, int from) {
    settled(browser);
    return browser.frames.subList(from, browser.frames.size()).stream()
        .filter(f -> !f.contains("\"done\"") && !f.contains("\"pong\""))
        .toList();
  }

  /** How much has come to this window, once all has that was on its way. */
  private static int now(Browser browser) {
    settled(browser);
    return browser.frames.size();
  }

  /**
   * Sent back, removed and allowed back: the others see a seat that is empty, every time the same,
   * and while somebody is outside nothing of them at all.
   */
  private static void outside(Browser tom, Browser jo, Browser anna, Browser ben) {
    int at = now(anna);
    tom.must("sendBack", about(BEN));
    var sentBack = since(anna, at);
    at = now(anna);
    tom.must("sayToWaiting", "'text':'Only-for-who-waits'");
    ben.must("say", "'to':'staff','text':'Why-was-I-sent-back'");
    assertThat(since(anna, at)).isEmpty();
    tom.must("admit", about(BEN));
    ben.awaitStage("circle");
    at = now(anna);
    jo.must("remove", about(BEN));
    assertThat(emptied(since(anna, at))).isEqualTo(emptied(sentBack)).isNotEmpty();
    at = now(anna);
    tom.must("allowBack", about(BEN));
    ben.awaitStage("deviceCheck").must("deviceReady", "");
    assertThat(since(anna, at)).isEmpty();
    tom.must("admit", about(BEN));
    ben.awaitStage("circle");
  }

  /** The views among these frames, without what counts and tells the time. */
  private static List<String> emptied(List<String> frames) {
    return frames.stream()
        .filter(frame -> frame.contains("\"view\""))
        .map(frame -> frame.replaceAll("\"(seq|now)\":[^,}]*", ""))
        .toList();
  }

  /** A private room: offered, declined, taken back; then opened, and what happens inside. */
  private static void moment(Browser tom, Browser jo, Browser anna, Browser ben) {
    int atBen = now(ben);
    int atJo = now(jo);
    tom.must("offerPrivateRoom", about(ANNA));
    anna.must("declinePrivateRoom", "");
    tom.must("offerPrivateRoom", about(ANNA));
    tom.must("leavePrivateRoom", "");
    tom.must("offerPrivateRoom", about(ANNA));
    assertThat(since(ben, atBen)).isEmpty();
    assertThat(since(jo, atJo)).isEmpty();
    anna.must("acceptPrivateRoom", "");
    ben.first(m -> m.toString().contains("\"inPrivateRoom\":true"));
    atBen = now(ben);
    atJo = now(jo);
    anna.must("turnCamera", "'on':false");
    anna.must("turnCamera", "'on':true");
    assertThat(since(ben, atBen)).isEmpty();
    assertThat(since(jo, atJo)).isEmpty();
    anna.must("leavePrivateRoom", "");
  }

  /** A flag and a call: staff have both, their member knows who comes, the others no frame. */
  private static void care(Browser tom, Browser jo, Browser anna, List<Browser> others) {
    settled(anna);
    var before = others.stream().map(EveryFrameTest::now).toList();
    anna.must("sayNotSafe", "");
    anna.must("sayNotSafe", "");
    anna.must("callSupport", "");
    tom.must("readFlag", "'flag':'s5-1'");
    jo.must("takeCall", about(ANNA));
    jo.first(m -> m.at("/sections/alerts/calls/0/takenBy").asString("").equals("Jo"));
    anna.first(m -> m.at("/sections/care/callTakenBy").asString("").equals("Jo"));
    anna.must("withdrawCall", "");
    tom.must("takeFlag", "'flag':'s5-1','answer':'spoke'");
    for (int i = 0; i < others.size(); i++) {
      assertThat(since(others.get(i), before.get(i))).isEmpty();
    }
  }

  /**
   * Lines of all four kinds; each has reached whom it is for, and the member it is not for none.
   */
  private void written(Browser tom, Browser jo, Browser anna, Browser ben) {
    jo.must("say", "'to':'team','text':'Team-words'");
    ben.must("say", "'to':'staff','text':'Bens-words-to-staff'");
    tom.must("say", "'to':'member','seat':'" + BEN + "','text':'Words-for-Ben'");
    assertThat(
            anna.ask("say", "'to':'member','seat':'" + BEN + "','text':'x'")
                .path("rule")
                .asString())
        .isEqualTo("CH5");
    assertThat(anna.ask("say", "'to':'team','text':'x'").path("rule").asString()).isEqualTo("CH4");
    anna.must("say", "'to':'everyone','text':'Words-to-all'");
    for (var reader : List.of(tom, jo, anna, ben)) {
      reader.first(m -> Browser.type(m).equals("feed") && m.toString().contains("Words-to-all"));
    }
    assertThat(frames(TOM)).contains("Team-words", "Bens-words-to-staff", "Words-for-Ben");
    assertThat(frames(BEN)).contains("Words-for-Ben").doesNotContain("Team-words");
    assertThat(frames(ANNA)).doesNotContain("Team-words", "Bens-words-to-staff", "Words-for-Ben");
  }

  private static Set<String> fields(List<JsonNode> nodes) {
    var fields = new TreeSet<String>();
    for (var node : nodes) {
      fields.addAll(node.propertyNames());
      fields.addAll(fields(List.copyOf(node.values())));
    }
    return fields;
  }

  /** The staff's side comes after their own gate, and holds what the members said of today. */
  private void checkStaff(SeatId seat) {
    for (var message : messages(seat)) {
      var shown = message.path("stage").asString("");
      if (Browser.type(message).equals("view") && !Set.of("waiting", "circle").contains(shown)) {
        for (var section : List.of("door", "cards", "holds")) {
          assertThat(message.path("sections").path(section).isObject()).isFalse();
        }
      }
    }
    assertThat(frames(seat))
        .contains("Place-" + ANNA, "Kin-" + CLEO, "Week-" + ANNA, "\"holds\":{");
  }

  private void checkEverybody(SeatId seat) {
    for (var other : NAMES.keySet()) {
      assertThat(frames(seat)).doesNotContain("Typed-" + other);
      if (!other.equals(seat)) {
        assertThat(frames(seat)).doesNotContain("for-" + other + "\"");
      }
      for (var secret : secrets.getOrDefault(other, List.of())) {
        assertThat(frames(seat)).doesNotContain(secret.substring(1));
      }
    }
    for (var browser : sockets.getOrDefault(seat, List.of())) {
      beforeSigning(seat, browser);
      afterBye(browser);
    }
  }

  /** Until they have signed: their own seat and role, the text, and nothing besides. */
  private static void beforeSigning(SeatId seat, Browser browser) {
    for (var message : browser.messages()) {
      if (!message.path("stage").asString("").equals("agreement")) {
        continue;
      }
      assertThat(message.path("sections").propertyNames()).isSubsetOf("me", "agreement");
      for (var other : NAMES.entrySet()) {
        assertThat(message.toString()).doesNotContain("\"" + other.getValue() + "\"", "Thursday");
        if (!other.getKey().equals(seat)) {
          assertThat(message.toString()).doesNotContain(other.getKey().value());
        }
      }
    }
  }

  private static void afterBye(Browser browser) {
    var types = browser.messages().stream().map(Browser::type).toList();
    if (types.contains("bye")) {
      assertThat(types.indexOf("bye")).isEqualTo(types.size() - 1);
    }
  }
}
