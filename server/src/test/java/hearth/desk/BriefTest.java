package hearth.desk;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.notes.Moment;
import hearth.notes.NoteEvent;
import hearth.notes.NotePart;
import hearth.notes.NoteWords;
import hearth.notes.Notebook;
import hearth.practice.GroupId;
import hearth.practice.Owner;
import hearth.practice.Private;
import hearth.practice.Role;
import hearth.practice.SeatId;
import hearth.practice.SessionId;
import hearth.programme.Group;
import hearth.programme.GroupEvent;
import hearth.session.Timeline;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BriefTest {
  private static final Instant AT = Instant.parse("2026-03-02T17:00:00Z");
  private static final GroupId GROUP = new GroupId("tuesdays");
  private static final SeatId JO = new SeatId("jo");
  private static final SeatId AMIRA = new SeatId("amira");

  private Notebook notebook = Notebook.EMPTY;
  private int lines;

  private static Group group() {
    var name = Private.of(AMIRA, Private.Kind.NAME, "Amira");
    var given = new GroupEvent.SeatGiven(AMIRA, Role.MEMBER, name, 1);
    return Group.empty().evolve(new GroupEvent.Recorded(given, AT, null, null));
  }

  private void line(Owner about, @Nullable NotePart part, @Nullable String text, String... tags) {
    var moment = new Moment(AT.plusSeconds(lines), null, null, null);
    var words =
        text == null ? null : new NoteWords(text, part, List.of(tags), List.of(), null, moment);
    var id = "line-" + lines++;
    var event =
        new NoteEvent.LineWritten(id, 1, "sitting", new Private<>(about, Private.Kind.NOTE, words));
    notebook = notebook.evolve(new NoteEvent.Recorded(event, AT, JO, "save-" + id));
  }

  private Brief brief() {
    var course = new Courses.SoFar(Timeline.NONE, 0, null);
    var last = new Past(new SessionId("s4"), course, Map.of(JO, notebook));
    return Brief.of(group(), List.of(last));
  }

  private static List<String> texts(List<Past.Noted> lines) {
    return lines.stream().map(it -> it.line().words().map(NoteWords::text, "erased")).toList();
  }

  @Test
  @DisplayName("BF2 closing, plan and the tag next look ahead; of what was erased nothing is told")
  void since() {
    line(GROUP, NotePart.WORK, "Work");
    line(GROUP, NotePart.CLOSING, "Closing");
    line(AMIRA, NotePart.CLOSING, "On Amira");
    line(GROUP, NotePart.PLAN, "Plan");
    line(GROUP, null, "Next", "next");
    line(GROUP, NotePart.PLAN, null);
    assertThat(texts(brief().since())).containsExactly("Closing", "Plan", "Next");
  }

  @Test
  @DisplayName("BF2 BF4 erased lines are left out where the last ones are told, and of homework")
  void erased() {
    line(GROUP, null, "First");
    line(GROUP, null, null);
    line(AMIRA, null, null, "homework");
    line(AMIRA, null, "Ring Dana", "homework");
    line(new SeatId("gone"), null, "Of who has left", "homework");
    assertThat(texts(brief().since())).containsExactly("First");
    assertThat(texts(brief().homework())).containsExactly("Ring Dana");
  }

  @Test
  @DisplayName("BF1 before the first session there is nothing to look back on")
  void first() {
    assertThat(Brief.of(group(), List.of()))
        .isEqualTo(new Brief(null, List.of(), List.of(), List.of()));
  }
}
