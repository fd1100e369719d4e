package hearth.journal.schema;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.audit.AuditEvent;
import hearth.notes.NoteEvent;
import hearth.practice.Agreement;
import hearth.practice.PracticeEvent;
import hearth.practice.Private;
import hearth.programme.GroupEvent;
import hearth.session.Event;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What people say or write is private content, whose kinds the page of what Hearth keeps has a row
 * for. Whoever adds a text to an event outside of it has to say here what it is.
 */
class KeptWordsTest {
  /** Ids of ours, and names that the practice gives its groups. */
  private static final Set<String> PLAIN =
      Set.of(
          "AgreementSigned.hash",
          "BreakoutAdded.breakout",
          "BreakoutDropped.breakout",
          "BreakoutsMerged.breakout",
          "BreakoutsMerged.into",
          "CalledBack.breakout",
          "HelpAsked.breakout",
          "HelpOver.breakout",
          "Placed.breakout",
          "PlanMade.rooms.breakout",
          "RolesSwapped.breakout",
          "SceneClosed.breakout",
          "SceneFrozen.breakout",
          "SceneMarked.breakout",
          "SceneDropped.scene",
          "ScenePut.scene.aim",
          "ScenePut.scene.id",
          "ScenePut.scene.prompts",
          "ScenePut.scene.situation",
          "ScenePut.scene.title",
          "SceneRestored.scene",
          "SceneRewound.breakout",
          "SceneSet.breakout",
          "SceneStopped.breakout",
          "SceneWentOn.breakout",
          "ScenesExtended.breakout",
          "SteppingOutBegan.breakout",
          "Visited.breakout",
          "Connected.client",
          "Connected.node",
          "FlagRaised.flag.flag",
          "FlagRead.flag",
          "FlagSaidAgain.flag",
          "FlagTaken.flag",
          "GroupFounded.name",
          "Lost.client",
          "LineRedacted.line",
          "LineRestored.line",
          "LineStruck.line",
          "LineWritten.line",
          "LineWritten.sitting",
          "NoteHistoryOpened.line",
          "NotesExported.format",
          "ProgrammeChanged.groupName",
          "ProgrammeChanged.name",
          "SafetyFlagRaised.flag",
          "SessionOpened.groupName",
          "SessionOpened.openFlags.flag",
          "StepDropped.step",
          "StepPut.before",
          "StepPut.step",
          "StepReached.step");

  @Test
  @DisplayName("KP1 no event keeps a text outside of private content but ids and names of groups")
  void plain() {
    var found = new TreeSet<String>();
    Stream.of(Event.class, GroupEvent.class, PracticeEvent.class, NoteEvent.class, AuditEvent.class)
        .flatMap(Types::all)
        .forEach(type -> texts(type, type.getSimpleName(), found));
    assertThat(found).isEqualTo(new TreeSet<>(PLAIN));
  }

  private static void texts(Class<?> type, String path, Set<String> found) {
    Arrays.stream(type.getRecordComponents())
        .forEach(part -> look(part.getGenericType(), path + "." + part.getName(), found));
  }

  private static void look(Type type, String path, Set<String> found) {
    if (type instanceof ParameterizedType of) {
      if (of.getRawType() != Private.class) {
        Arrays.stream(of.getActualTypeArguments()).forEach(part -> look(part, path, found));
      }
    } else if (type == String.class) {
      found.add(path);
    } else if (type instanceof Class<?> record
        && record.isRecord()
        && record != Agreement.class
        && !isId(record)) {
      texts(record, path, found);
    }
  }

  /** One opaque word, which its own type checks. */
  private static boolean isId(Class<?> record) {
    return record.getPackage() == Private.class.getPackage()
        && record.getRecordComponents().length == 1
        && record.getRecordComponents()[0].getName().equals("value");
  }
}
