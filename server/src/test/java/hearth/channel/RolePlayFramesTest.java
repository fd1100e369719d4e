package hearth.channel;

import static hearth.room.House.ANNA;
import static hearth.room.House.BEN;
import static hearth.room.House.CLEO;
import static hearth.room.House.JO;
import static hearth.room.House.TOM;
import static hearth.room.House.member;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.practice.SeatId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Role-play over real sockets, and every frame that each window received: Anna and Ben in breakout
 * 1, Cleo and Tom in 2, Jo in the circle.
 */
class RolePlayFramesTest {
  private final Hearth hearth = new Hearth();
  private final Map<SeatId, Browser> windows = new LinkedHashMap<>();
  private final Map<SeatId, Integer> read = new LinkedHashMap<>();

  @AfterEach
  void close() {
    hearth.close();
  }

  private Browser of(SeatId seat) {
    return windows.computeIfAbsent(
        seat, s -> hearth.open(new Browser(hearth.address(s), hearth.cookie(s))));
  }

  private static String about(SeatId seat) {
    return "'seat':'" + seat + "'";
  }

  private void circle() {
    for (var seat : List.of(TOM, JO, ANNA, BEN, CLEO)) {
      of(seat).hello("page-of-" + seat).walkIn();
      if (seat.equals(TOM)) {
        of(TOM).must("startSession", "");
      } else if (!seat.equals(JO)) {
        of(TOM).must("admit", about(seat));
      }
      of(seat).awaitStage("circle");
    }
    of(ANNA).must("turnMicrophone", "'on':true");
    of(CLEO).must("turnMicrophone", "'on':true");
  }

  private void opened() {
    var tom = of(TOM);
    tom.must("arrange", "'kind':'breakouts','how':'byHand','size':2");
    tom.must("addBreakout", "");
    place(ANNA, "1");
    place(BEN, "1");
    place(CLEO, "2");
    place(TOM, "2");
    scene("1", "Title-one");
    scene("2", "Title-two");
    tom.must("keepApart", about(ANNA) + ",'other':'" + CLEO + "'");
    tom.must("showParts", "");
    of(BEN).must("answerPart", "'answer':'ready'");
    tom.must("openScenes", "");
    windows.keySet().forEach(this::settled);
    windows.forEach((seat, window) -> read.put(seat, window.frames.size()));
  }

  private void place(SeatId seat, String breakout) {
    of(TOM).must("place", about(seat) + ",'breakout':'" + breakout + "'");
  }

  private void scene(String breakout, String title) {
    of(TOM)
        .must(
            "setScene",
            "'breakout':'%s','title':'%s','situation':'Situation-%s','aim':'','prompts':[]"
                .formatted(breakout, title, title));
  }

  private void settled(SeatId seat) {
    var id = of(seat).askLater("ping", "");
    of(seat).first(frame -> frame.path("id").asString("").equals(id));
  }

  /** What this window received since the rooms opened. */
  private String since(SeatId seat) {
    settled(seat);
    var all = of(seat).frames;
    return String.join("\n", all.subList(read.getOrDefault(seat, 0), all.size()));
  }

  private String ever(SeatId seat) {
    return String.join("\n", of(seat).frames);
  }

  @Test
  @DisplayName("SN18 BR8 BR15 CH16 no frame tells anybody of a scene or a room that is not theirs")
  void frames() {
    circle();
    opened();
    of(ANNA).must("say", "'to':'breakout','text':'Words-in-one'");
    of(CLEO).must("say", "'to':'breakout','text':'Words-in-two'");
    of(JO).must("say", "'to':'everyone','text':'Words-in-the-circle'");
    of(BEN).must("askForHelp", "");
    of(ANNA).must("freezeScene", "");
    of(TOM).must("whisper", about(ANNA) + ",'text':'Whispered-to-Anna'");
    of(ANNA).must("turnCamera", "'on':true");
    of(ANNA).must("chooseLadder", "'ladder':'still'");

    assertThat(ever(ANNA)).contains("Title-one", "Words-in-one", "Whispered-to-Anna");
    assertThat(ever(ANNA)).doesNotContain("Title-two", "Words-in-two", "Words-in-the-circle");
    assertThat(ever(BEN)).contains("Title-one", "Words-in-one");
    assertThat(ever(BEN)).doesNotContain("Title-two", "Words-in-two", "Whispered-to-Anna");
    assertThat(ever(CLEO)).contains("Title-two", "Words-in-two");
    assertThat(ever(CLEO)).doesNotContain("Title-one", "Words-in-one", "Whispered", "\"still\"");
    assertThat(since(TOM)).doesNotContain("Words-in-one").contains("Words-in-two");
    assertThat(since(JO)).contains("Words-in-the-circle").doesNotContain("Words-in-one");
    for (var member : List.of(ANNA, BEN, CLEO)) {
      assertThat(ever(member)).doesNotContain("\"apart\":", "\"studio\":{", "\"voices\"");
    }
    assertThat(since(CLEO)).doesNotContain("\"camera\":true", "frozen", "\"helpAsked\":true");
  }

  @Test
  @DisplayName(
      "BR15 a level is told in its own room, and staff are told that somebody speaks there")
  void levels() {
    circle();
    opened();
    var space = hearth.house.space();
    windows.keySet().forEach(seat -> space.connect(member(seat)));
    space.peer(member(ANNA)).level(-20);
    of(BEN).first(frame -> Browser.type(frame).equals("levels"));
    of(JO)
        .first(
            frame ->
                Browser.type(frame).equals("voices") && frame.toString().contains(ANNA.value()));
    assertThat(since(CLEO)).doesNotContain("\"levels\"", "\"voices\"");
    assertThat(since(TOM)).doesNotContain("\"levels\"");
    assertThat(since(JO)).doesNotContain("\"levels\"");
    assertThat(since(BEN)).doesNotContain("\"voices\"");
  }

  @Test
  @DisplayName(
      "BR15 whoever speaks on at one loudness is nobody's any more whom they are parted from")
  void levelsOfBefore() {
    circle();
    var space = hearth.house.space();
    windows.keySet().forEach(seat -> space.connect(member(seat)));
    space.peer(member(ANNA)).level(-20);
    of(CLEO).first(frame -> isLevels(frame) && frame.toString().contains(ANNA.value()));
    opened();
    of(CLEO).first(frame -> isLevels(frame) && !frame.toString().contains(ANNA.value()));
  }

  private static boolean isLevels(JsonNode frame) {
    return Browser.type(frame).equals("levels");
  }
}
