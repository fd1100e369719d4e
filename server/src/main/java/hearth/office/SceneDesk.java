package hearth.office;

import hearth.practice.Person;
import hearth.practice.PracticeCommand;
import hearth.practice.Scene;
import hearth.practice.SceneLibrary;

/** The practice's library of scenes, which all of its staff share. */
public final class SceneDesk {
  private final PracticeStream practice;

  SceneDesk(PracticeStream practice) {
    this.practice = practice;
  }

  public SceneLibrary library() {
    return practice.now().scenes();
  }

  /** A new one, or another text for the one of this id. */
  public Reply<SceneLibrary> put(Person by, Scene scene) {
    return done(by, new PracticeCommand.PutScene(scene.tidied()));
  }

  public Reply<SceneLibrary> drop(Person by, String scene) {
    return done(by, new PracticeCommand.DropScene(scene));
  }

  public Reply<SceneLibrary> restore(Person by, String scene) {
    return done(by, new PracticeCommand.RestoreScene(scene));
  }

  private Reply<SceneLibrary> done(Person by, PracticeCommand.OfScene command) {
    var rule = practice.decide(by, command);
    return rule == null ? Reply.done(library()) : Reply.refused(Refusal.of(rule));
  }
}
