package hearth.session;

import static hearth.session.Play.ANNA;
import static hearth.session.Play.BEN;
import static hearth.session.Play.CARA;
import static hearth.session.Play.JO;
import static hearth.session.Play.KIM;
import static hearth.session.Play.RUTH;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.practice.Private;
import hearth.practice.SeatId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WordsTest {
  private static Command say(SeatId by, Audience to, @Nullable SeatId seat, String text) {
    return new WordCommand.Say(to, seat, Private.of(by, Private.Kind.CHAT, text));
  }

  private static void says(Play play, SeatId by, Audience to, String text) {
    play.does(by, say(by, to, null, text));
  }

  private static List<String> reads(Play play, SeatId viewer, FeedName name) {
    return Feeds.of(play.room(), viewer).byName().getOrDefault(name, List.of()).stream()
        .map(Feeds.Line::text)
        .toList();
  }

  @Test
  @DisplayName("CH1 everybody in the circle writes to everyone in it, and who waits does not")
  void everyone() {
    var play = Play.circle(ANNA, BEN).waiting(CARA);
    says(play, ANNA, Audience.EVERYONE, "hello");
    says(play, JO, Audience.EVERYONE, "welcome");
    for (var reader : List.of(RUTH, JO, ANNA, BEN)) {
      assertThat(reads(play, reader, FeedName.CIRCLE)).containsExactly("hello", "welcome");
    }
    assertThat(Feeds.of(play.room(), CARA).byName()).containsOnlyKeys(FeedName.STAFF);
    assertThat(play.refused(CARA, say(CARA, Audience.EVERYONE, null, "x"))).isEqualTo(Rule.WR1);
    var early = Play.opened().waiting(RUTH);
    assertThat(early.refused(RUTH, say(RUTH, Audience.EVERYONE, null, "x"))).isEqualTo(Rule.ST3);
  }

  @Test
  @DisplayName("CH2 CH3 a member's lines to staff, and staff's to them, are theirs and staff's")
  void withStaff() {
    var play = Play.circle(ANNA, BEN).waiting(CARA);
    says(play, ANNA, Audience.STAFF, "from Anna");
    play.does(JO, say(JO, Audience.MEMBER, ANNA, "to Anna"));
    says(play, CARA, Audience.STAFF, "from the door");
    play.does(RUTH, say(RUTH, Audience.MEMBER, CARA, "to the door"));
    assertThat(reads(play, ANNA, FeedName.STAFF)).containsExactly("from Anna", "to Anna");
    assertThat(reads(play, CARA, FeedName.STAFF)).containsExactly("from the door", "to the door");
    assertThat(reads(play, BEN, FeedName.STAFF)).isEmpty();
    assertThat(reads(play, RUTH, FeedName.STAFF)).hasSize(4);
    assertThat(Feeds.of(play.room(), JO).byName().get(FeedName.STAFF))
        .extracting(Feeds.Line::with)
        .containsExactly(ANNA, ANNA, CARA, CARA);
    assertThat(play.refused(RUTH, say(RUTH, Audience.STAFF, null, "x"))).isEqualTo(Rule.CH2);
    assertThat(play.refused(RUTH, say(RUTH, Audience.MEMBER, JO, "x"))).isEqualTo(Rule.CH3);
    assertThat(play.refused(RUTH, say(RUTH, Audience.MEMBER, null, "x"))).isEqualTo(Rule.PR1);
    play.does(ANNA, new Command.Leave());
    assertThat(play.refused(RUTH, say(RUTH, Audience.MEMBER, ANNA, "x"))).isEqualTo(Rule.CH3);
  }

  @Test
  @DisplayName("CH4 the staff channel is staff's alone, from their waiting room on")
  void team() {
    var play = Play.opened().waiting(RUTH, JO, ANNA);
    says(play, RUTH, Audience.TEAM, "between us");
    assertThat(reads(play, JO, FeedName.TEAM)).containsExactly("between us");
    assertThat(play.refused(ANNA, say(ANNA, Audience.TEAM, null, "x"))).isEqualTo(Rule.CH4);
    play.does(RUTH, new Command.StartSession());
    play.does(RUTH, new Command.Admit(ANNA));
    assertThat(Feeds.of(play.room(), ANNA).byName()).doesNotContainKey(FeedName.TEAM);
    assertThat(Feeds.of(play.room(), ANNA).toString()).doesNotContain("between us");
  }

  @Test
  @DisplayName("CH5 no member writes to another, whatever they send")
  void noWhisper() {
    var play = Play.circle(ANNA, BEN);
    for (var seat : List.of(BEN, RUTH, ANNA)) {
      assertThat(play.refused(ANNA, say(ANNA, Audience.MEMBER, seat, "x"))).isEqualTo(Rule.CH5);
    }
    play.does(ANNA, say(ANNA, Audience.STAFF, BEN, "mine to staff"));
    assertThat(reads(play, BEN, FeedName.STAFF)).isEmpty();
    assertThat(reads(play, ANNA, FeedName.STAFF)).containsExactly("mine to staff");
  }

  @Test
  @DisplayName("CH6 a line has 1 to 1,000 characters, blanks around it not counted")
  void bounds() {
    var play = Play.circle(ANNA);
    for (var wrong : List.of("", " \n", "a".repeat(1_001))) {
      assertThat(play.refused(ANNA, say(ANNA, Audience.EVERYONE, null, wrong))).isEqualTo(Rule.CH6);
    }
    says(play, ANNA, Audience.EVERYONE, "  " + "a".repeat(1_000) + " ");
    assertThat(reads(play, ANNA, FeedName.CIRCLE).getFirst()).hasSize(1_000);
  }

  @Test
  @DisplayName("CH7 a session has 2,000 lines at most, and loses none of them")
  void full() {
    var play = Play.circle(ANNA);
    for (int i = 0; i < 2_000; i++) {
      says(play, ANNA, Audience.EVERYONE, "line " + i);
    }
    assertThat(play.refused(RUTH, say(RUTH, Audience.TEAM, null, "x"))).isEqualTo(Rule.CH7);
    play.waiting(BEN);
    assertThat(play.refused(RUTH, toWaiting(RUTH, "x"))).isEqualTo(Rule.CH7);
    assertThat(reads(play, ANNA, FeedName.CIRCLE)).hasSize(2_000).contains("line 0", "line 1999");
  }

  @Test
  @DisplayName("CH8 one reads the circle's chat since one's admission; a reload changes nothing")
  void since() {
    var play = Play.circle(ANNA).waiting(BEN);
    says(play, ANNA, Audience.EVERYONE, "before");
    play.does(RUTH, new Command.Admit(BEN));
    says(play, ANNA, Audience.EVERYONE, "after");
    assertThat(reads(play, BEN, FeedName.CIRCLE)).containsExactly("after");
    play.loses(BEN).comes(BEN, "another page");
    assertThat(reads(play, BEN, FeedName.CIRCLE)).containsExactly("after");
    play.does(BEN, new Command.Leave());
    says(play, ANNA, Audience.EVERYONE, "while away");
    play.comes(BEN, "a third page");
    play.does(BEN, new Command.DeviceReady());
    play.does(RUTH, new Command.Admit(BEN));
    assertThat(reads(play, BEN, FeedName.CIRCLE)).isEmpty();
  }

  @Test
  @DisplayName("CH9 before the waiting room, after leaving and after removal one reads nothing")
  void nothing() {
    var play = Play.circle(ANNA, BEN).checking(CARA);
    says(play, ANNA, Audience.EVERYONE, "hello");
    play.does(ANNA, new Command.Leave());
    play.does(RUTH, new Command.Remove(BEN));
    for (var nobody : List.of(ANNA, BEN, CARA)) {
      assertThat(Feeds.of(play.room(), nobody).byName()).isEmpty();
    }
  }

  @Test
  @DisplayName("CH10 with the end all of it is gone for everybody")
  void gone() {
    var play = Play.circle(ANNA);
    says(play, ANNA, Audience.EVERYONE, "hello");
    says(play, RUTH, Audience.TEAM, "between us");
    play.does(RUTH, new Command.EndSession());
    assertThat(play.room().words()).isEqualTo(Words.NONE);
    for (var seat : play.room().seats()) {
      assertThat(Feeds.of(play.room(), seat).byName()).isEmpty();
    }
  }

  private static Command toWaiting(SeatId by, String text) {
    return new WordCommand.SayToWaiting(Private.of(by, Private.Kind.CHAT, text));
  }

  @Test
  @DisplayName("CH12 staff write to all who wait; each reads it alone, whoever else waits")
  void toAllWhoWait() {
    var play = Play.circle(ANNA).waiting(BEN, CARA).checking(KIM);
    play.loses(CARA);
    play.does(RUTH, toWaiting(RUTH, " ten minutes "));
    assertThat(reads(play, BEN, FeedName.STAFF)).containsExactly("ten minutes");
    assertThat(Feeds.of(play.room(), BEN).byName().get(FeedName.STAFF))
        .extracting(Feeds.Line::with)
        .containsExactly(BEN);
    play.comes(CARA, "another page");
    assertThat(reads(play, CARA, FeedName.STAFF)).isEmpty();
    play.does(JO, toWaiting(JO, "soon now"));
    assertThat(reads(play, BEN, FeedName.STAFF)).containsExactly("ten minutes", "soon now");
    assertThat(reads(play, CARA, FeedName.STAFF)).containsExactly("soon now");
    assertThat(reads(play, ANNA, FeedName.STAFF)).isEmpty();
    assertThat(reads(play, RUTH, FeedName.STAFF)).hasSize(3);
    assertThat(play.refused(ANNA, toWaiting(ANNA, "x"))).isEqualTo(Rule.CH12);
    assertThat(play.refused(BEN, toWaiting(BEN, "x"))).isEqualTo(Rule.CH12);
    assertThat(play.refused(RUTH, toWaiting(RUTH, " "))).isEqualTo(Rule.CH6);
    var early = Play.opened().waiting(RUTH, ANNA);
    early.does(RUTH, toWaiting(RUTH, "hello"));
    assertThat(reads(early, ANNA, FeedName.STAFF)).containsExactly("hello");
  }

  @Test
  @DisplayName("CH13 with nobody there who waits nothing is written")
  void toNobody() {
    var play = Play.circle(ANNA);
    assertThat(play.refused(RUTH, toWaiting(RUTH, "x"))).isEqualTo(Rule.CH13);
    play.waiting(BEN).loses(BEN);
    assertThat(play.refused(RUTH, toWaiting(RUTH, "x"))).isEqualTo(Rule.CH13);
  }

  @Test
  @DisplayName("CH11 what was erased is not shown")
  void erased() {
    var play = Play.circle(ANNA);
    play.happened(
        new WordEvent.Said(
            1, ANNA, Audience.EVERYONE, null, new Private<>(ANNA, Private.Kind.CHAT, null)));
    says(play, RUTH, Audience.EVERYONE, "still here");
    assertThat(reads(play, ANNA, FeedName.CIRCLE)).containsExactly("still here");
  }
}
