package hearth.notes;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.practice.ProblemArea;
import hearth.practice.SeatId;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("NT12 the marks in a line")
class RosterTest {
  private static final SeatId ANN = new SeatId("ann");
  private static final SeatId ANN_LEE = new SeatId("ann-lee");
  private static final SeatId ZOE = new SeatId("zoe");
  private static final Roster ROSTER =
      new Roster(
          List.of(
              new Roster.Named(ANN, "Ann"),
              new Roster.Named(ANN_LEE, "Ann Lee"),
              new Roster.Named(ZOE, "Zoë")));

  @Test
  @DisplayName("NT12 a name is one after an @ in whatever case, or as a word as they write it")
  void named() {
    assertThat(ROSTER.in("@ann and @ZOË")).containsExactly(ANN, ZOE);
    assertThat(ROSTER.in("Zoë, then Ann.")).containsExactly(ZOE, ANN);
    assertThat(ROSTER.in("ann, or zoë")).isEmpty();
    assertThat(ROSTER.in("Anna, Hannah and Zoës")).isEmpty();
    assertThat(ROSTER.in("@annabel")).isEmpty();
    assertThat(ROSTER.in("Zoë’s sister, (Ann)")).containsExactly(ZOE, ANN);
    assertThat(ROSTER.in("Ann told Ann")).containsExactly(ANN);
  }

  @Test
  @DisplayName("NT12 where one name is part of another the longer one is meant")
  void longer() {
    assertThat(ROSTER.in("Ann Lee was quiet")).containsExactly(ANN_LEE);
    assertThat(ROSTER.in("Ann, and Ann Lee")).containsExactly(ANN, ANN_LEE);
    assertThat(ROSTER.mentions("Ann Lee"))
        .containsExactly(new Roster.Mention(ANN_LEE, 0, "Ann Lee".length()));
  }

  @Test
  @DisplayName("NT12 names are taken as they are, whatever signs they have")
  void signs() {
    var odd = new Roster(List.of(new Roster.Named(ZOE, "Z. (they)"), new Roster.Named(ANN, "\\E")));
    assertThat(odd.in("with Z. (they) and \\E")).containsExactly(ZOE, ANN);
    assertThat(odd.in("with Zx (they)")).isEmpty();
  }

  @Test
  @DisplayName("NT12 tags are told without their #, in lower case, each once, twelve at most")
  void tags() {
    assertThat(Tags.in("#Homework: ring her #homework, #next-week-"))
        .containsExactly("homework", "next-week");
    assertThat(Tags.in("C# and #1 and a#b and &#39; and /#top")).isEmpty();
    assertThat(Tags.in("#a #b #c #d #e #f #g #h #i #j #k #l #m #n")).hasSize(12);
    assertThat(Tags.in("#größe #日本")).containsExactly("größe", "日本");
    assertThat(Tags.in("#" + "x".repeat(40)).getFirst()).hasSize(32);
  }

  @Test
  @DisplayName("NT12 the first tag that names one of the four areas is what the line is about")
  void areas() {
    assertThat(Tags.area(Tags.in("#homework #dispute #grief"))).isEqualTo(ProblemArea.ROLE_DISPUTE);
    assertThat(Tags.area(Tags.in("#transition"))).isEqualTo(ProblemArea.ROLE_TRANSITION);
    assertThat(Tags.area(Tags.in("#connection"))).isEqualTo(ProblemArea.INTERPERSONAL_DEFICITS);
    assertThat(Tags.area(Tags.in("#homework"))).isNull();
  }
}
