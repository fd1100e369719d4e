package hearth.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The scenes of a practice's library")
class SceneLibraryTest {
  private static final Scene OURS =
      new Scene("ours", null, "A letter", "You have written it.\nNow read it.", "Read.", List.of());
  private static final Scene HEARTHS = FirstScenes.ALL.getFirst();

  private Practice practice = Practice.empty();

  private List<PracticeEvent> does(PracticeCommand command) {
    var decision = practice.decide(command);
    assertThat(decision).as("%s", command).isInstanceOf(PracticeDecision.Accepted.class);
    var events = ((PracticeDecision.Accepted) decision).events();
    for (var event : events) {
      practice = practice.evolve(new PracticeEvent.Recorded(event, Instant.EPOCH, null, null));
    }
    return events;
  }

  private List<PracticeEvent> put(Scene scene) {
    return does(new PracticeCommand.PutScene(scene));
  }

  private List<PracticeEvent> drop(Scene scene) {
    return does(new PracticeCommand.DropScene(scene.id()));
  }

  private List<PracticeEvent> restore(Scene scene) {
    return does(new PracticeCommand.RestoreScene(scene.id()));
  }

  private PracticeRule refused(PracticeCommand command) {
    var decision = practice.decide(command);
    assertThat(decision).as("%s", command).isInstanceOf(PracticeDecision.Refused.class);
    return ((PracticeDecision.Refused) decision).rule();
  }

  private PracticeRule unfit(Scene scene) {
    return refused(new PracticeCommand.PutScene(scene));
  }

  private static Scene titled(String title) {
    return new Scene(OURS.id(), null, title, OURS.situation(), OURS.aim(), List.of());
  }

  private static Scene prompted(List<String> prompts) {
    return new Scene(OURS.id(), null, OURS.title(), OURS.situation(), OURS.aim(), prompts);
  }

  private static Scene own(int number) {
    return new Scene("own" + number, null, "Own " + number, "Somewhere.", "Try.", List.of());
  }

  @Test
  @DisplayName("SC1 begin with Hearth's twelve, three for each problem area, and each of them fits")
  void first() {
    assertThat(practice.scenes().scenes()).isEqualTo(FirstScenes.ALL).hasSize(12);
    var areas =
        FirstScenes.ALL.stream().collect(Collectors.groupingBy(Scene::area, Collectors.counting()));
    assertThat(areas).hasSize(4).allSatisfy((_, scenes) -> assertThat(scenes).isEqualTo(3));
    assertThat(FirstScenes.ALL.stream().collect(Collectors.toMap(Scene::id, Function.identity())))
        .hasSize(12)
        .allSatisfy((id, _) -> assertThat(id).matches("[A-Za-z0-9_-]{1,64}"));
    assertThat(FirstScenes.ALL)
        .allSatisfy(scene -> assertThat(scene.fault()).as(scene.id()).isNull())
        .allSatisfy(scene -> assertThat(scene.tidied()).isEqualTo(scene))
        .allSatisfy(scene -> assertThat(scene.prompts()).hasSizeBetween(2, 4));
  }

  @Test
  @DisplayName("SC2 SC3 SC4 SC5 what does not fit is refused by what is wrong with it")
  void bounds() {
    put(titled("x".repeat(80)));
    for (var title : List.of(" ", "x".repeat(81), "A\nletter")) {
      assertThat(unfit(titled(title))).isEqualTo(PracticeRule.SC2);
    }
    for (var situation : List.of("", "x".repeat(601), "a\u202Eb")) {
      var scene = new Scene("ours", null, "A letter", situation, "Read.", List.of());
      assertThat(unfit(scene)).isEqualTo(PracticeRule.SC3);
    }
    for (var aim : List.of("", "x".repeat(301), "a\nb")) {
      var scene = new Scene("ours", null, "A letter", "You read.", aim, List.of());
      assertThat(unfit(scene)).isEqualTo(PracticeRule.SC4);
    }
    put(prompted(Collections.nCopies(6, "x".repeat(160))));
    for (var prompts :
        List.of(Collections.nCopies(7, "x"), List.of(" "), List.of("x".repeat(161)))) {
      assertThat(unfit(prompted(prompts))).isEqualTo(PracticeRule.SC5);
    }
  }

  @Test
  @DisplayName("SC6 a library has at most 100 scenes; those there can still be changed and dropped")
  void bounded() {
    IntStream.range(0, 88).forEach(number -> put(own(number)));
    assertThat(unfit(OURS)).isEqualTo(PracticeRule.SC6);
    put(new Scene("own0", null, "Another", "Somewhere.", "Try.", List.of()));
    drop(HEARTHS);
    put(OURS);
    assertThat(practice.scenes().scenes()).hasSize(100);
    assertThat(refused(new PracticeCommand.RestoreScene(HEARTHS.id()))).isEqualTo(PracticeRule.SC6);
    assertThat(unfit(HEARTHS)).isEqualTo(PracticeRule.SC6);
  }

  @Test
  @DisplayName("SC7 put again takes the place of the one there was; the same changes nothing")
  void changed() {
    assertThat(put(OURS)).containsExactly(new PracticeEvent.ScenePut(OURS));
    assertThat(put(OURS)).isEmpty();
    assertThat(put(titled("Another letter"))).hasSize(1);
    assertThat(practice.scenes().scenes()).endsWith(titled("Another letter")).hasSize(13);
    var changed = new Scene(HEARTHS.id(), HEARTHS.area(), "Asking her", "Now.", "Ask.", List.of());
    put(changed);
    assertThat(practice.scenes().scenes()).startsWith(changed).hasSize(13);
    drop(changed);
    put(HEARTHS);
    assertThat(practice.scenes().scenes()).startsWith(HEARTHS);
  }

  @Test
  @DisplayName("SC8 what is dropped stays dropped, Hearth's own too; what is not there is refused")
  void dropped() {
    assertThat(drop(HEARTHS)).containsExactly(new PracticeEvent.SceneDropped(HEARTHS.id()));
    assertThat(drop(HEARTHS)).isEmpty();
    assertThat(practice.scenes().scenes()).hasSize(11).doesNotContain(HEARTHS);
    assertThat(refused(new PracticeCommand.DropScene("none"))).isEqualTo(PracticeRule.SC8);
    assertThat(refused(new PracticeCommand.RestoreScene("none"))).isEqualTo(PracticeRule.SC8);
  }

  @Test
  @DisplayName("SC9 a dropped scene is restored as it was last, in its place")
  void restored() {
    put(OURS);
    drop(HEARTHS);
    drop(OURS);
    assertThat(practice.scenes().dropped()).containsExactly(HEARTHS, OURS);
    assertThat(restore(HEARTHS)).containsExactly(new PracticeEvent.SceneRestored(HEARTHS.id()));
    assertThat(restore(HEARTHS)).isEmpty();
    restore(OURS);
    assertThat(practice.scenes().scenes()).startsWith(HEARTHS).endsWith(OURS).hasSize(13);
    assertThat(practice.scenes().dropped()).isEmpty();
  }

  @Test
  @DisplayName("SC9 of its own dropped scenes the practice keeps the last hundred, Hearth's always")
  void forgotten() {
    FirstScenes.ALL.forEach(this::drop);
    IntStream.range(0, 101)
        .forEach(
            number -> {
              put(own(number));
              drop(own(number));
            });
    assertThat(practice.scenes().dropped())
        .hasSize(112)
        .contains(own(1), own(100))
        .doesNotContain(own(0));
    assertThat(refused(new PracticeCommand.RestoreScene("own0"))).isEqualTo(PracticeRule.SC8);
    restore(HEARTHS);
  }

  @Test
  @DisplayName("SC8 a journal may tell of a scene that Hearth has ceased to ship")
  void ceased() {
    var dropped = new PracticeEvent.SceneDropped("first-that-was");
    practice = practice.evolve(new PracticeEvent.Recorded(dropped, Instant.EPOCH, null, null));
    assertThat(practice.scenes().scenes()).hasSize(12);
  }
}
