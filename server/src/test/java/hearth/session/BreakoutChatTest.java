package hearth.session;

import static hearth.session.Play.ANNA;
import static hearth.session.Play.BEN;
import static hearth.session.Play.CARA;
import static hearth.session.Play.RUTH;
import static hearth.session.Scenes.DORA;
import static hearth.session.Scenes.EVA;
import static hearth.session.Scenes.place;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.practice.Private;
import hearth.practice.SeatId;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BreakoutChatTest {
  @Test
  @DisplayName("CH14 CH15 CH16 a breakout's chat is its own, and the circle's is not read in it")
  void chat() {
    var play = Scenes.circle(ANNA, BEN, CARA, DORA, EVA);
    say(play, ANNA, Audience.EVERYONE, "before");
    assertThat(play.refused(ANNA, line(Audience.BREAKOUT, "x"))).isEqualTo(Rule.CH15);
    play.does(RUTH, Scenes.arrange(Arrangement.BY_HAND, 2));
    Scenes.place(play, "1", ANNA, BEN);
    Scenes.place(play, "2", CARA, DORA);
    play.does(RUTH, Scenes.scene(null));
    play.does(RUTH, new StudioCommand.ShowParts());
    play.does(RUTH, new StudioCommand.OpenScenes());
    assertThat(play.refused(ANNA, line(Audience.EVERYONE, "x"))).isEqualTo(Rule.CH14);
    say(play, ANNA, Audience.BREAKOUT, "in one");
    say(play, CARA, Audience.BREAKOUT, "in two");
    say(play, EVA, Audience.EVERYONE, "meanwhile");
    assertThat(read(play, BEN, FeedName.BREAKOUT)).containsExactly("in one");
    assertThat(read(play, RUTH, FeedName.CIRCLE)).containsExactly("before", "meanwhile");
    play.does(RUTH, new StudioCommand.Visit("1"));
    assertThat(read(play, RUTH, FeedName.BREAKOUT)).isEmpty();
    play.does(RUTH, place(BEN, "2"));
    assertThat(read(play, BEN, FeedName.BREAKOUT)).isEmpty();
    play.does(RUTH, place(BEN, null));
    assertThat(read(play, BEN, FeedName.CIRCLE)).containsExactly("before");
    assertThat(Feeds.of(play.room(), BEN).byName()).doesNotContainKey(FeedName.BREAKOUT);
  }

  private static void say(Play play, SeatId by, Audience to, String text) {
    play.does(by, line(to, text));
  }

  private static WordCommand.Say line(Audience to, String text) {
    return new WordCommand.Say(to, null, Private.of(ANNA, Private.Kind.CHAT, text));
  }

  private static List<String> read(Play play, SeatId by, FeedName name) {
    return requireNonNull(Feeds.of(play.room(), by).byName().get(name)).stream()
        .map(Feeds.Line::text)
        .toList();
  }
}
