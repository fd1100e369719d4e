package hearth.http.wire;

import hearth.practice.ProblemArea;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The practice's library of scenes, under {@code /api/practice/scenes} for accounts and {@code
 * /api/seats/{seat}/scenes} for a staff seat's browser.
 */
public sealed interface SceneWire {
  /**
   * {@code GET …/scenes}, and the answer to whatever changes it.
   *
   * @param dropped what can be restored
   */
  record SceneLibrary(List<SceneRow> scenes, List<SceneRow> dropped) implements SceneWire {}

  /**
   * One scene.
   *
   * @param scene its id
   * @param shipped whether it is one of Hearth's own
   * @param first how Hearth wrote it, where the practice has changed that; else null
   */
  record SceneRow(
      String scene,
      @Nullable ProblemArea area,
      String title,
      String situation,
      String aim,
      List<String> prompts,
      boolean shipped,
      @Nullable SceneWords first)
      implements SceneWire {}

  /**
   * {@code POST …/scenes/{scene}}: a scene is put, a new one by an id of the sender's making;
   * {@code …/drop} and {@code …/restore} ask for no words.
   *
   * @param area null for none of the four
   */
  record SceneWords(
      @Nullable ProblemArea area, String title, String situation, String aim, List<String> prompts)
      implements SceneWire {}
}
