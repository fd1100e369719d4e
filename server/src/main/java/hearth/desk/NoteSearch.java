package hearth.desk;

import hearth.audit.AuditEvent;
import hearth.journal.JournalUnavailable;
import hearth.notes.Line;
import hearth.notes.NoteWords;
import hearth.practice.GroupId;
import hearth.practice.SeatId;
import hearth.practice.SessionId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Looks through the notes of a group. Safe for use by many threads; calls wait for the journal, and
 * throw {@link JournalUnavailable} when it fails.
 */
public final class NoteSearch {
  public static final int MOST = 200;

  /** Who types a word searches at each letter of it; the trail has that once. */
  private static final Duration ONCE = Duration.ofMinutes(1);

  private static final int MOST_SEATS = 1_024;

  /** A line that was found, and whose notes it is in. */
  public record Hit(SessionId session, SeatId author, Line line) {}

  /**
   * The newest first.
   *
   * @param more whether there is more than is told
   */
  public record Found(List<Hit> hits, boolean more) {}

  private record Dated(Instant at, Hit hit) {}

  private static final Comparator<Dated> NEWEST_FIRST =
      Comparator.comparing(Dated::at)
          .thenComparing(it -> it.hit.line().writtenAt())
          .thenComparing(it -> it.hit.line().line())
          .reversed();

  private final StaffDesk desk;
  private final Map<SeatId, Instant> said =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<SeatId, Instant> eldest) {
          return size() > MOST_SEATS;
        }
      };

  public NoteSearch(StaffDesk desk) {
    this.desk = desk;
  }

  /** The trail tells of it first, and never for what. */
  public Found find(GroupId group, SeatId by, Question question) {
    say(group, by);
    var look = new Look(question);
    var found = new ArrayList<Dated>();
    for (var session : desk.groups().get(group).everySession()) {
      desk.notebooks()
          .of(session)
          .forEach(
              (author, notebook) ->
                  notebook.lines().values().stream()
                      .filter(line -> !line.struck())
                      .forEach(line -> look.at(new Hit(session, author, line), found)));
    }
    found.sort(NEWEST_FIRST);
    return new Found(found.stream().limit(MOST).map(Dated::hit).toList(), found.size() > MOST);
  }

  private synchronized void say(GroupId group, SeatId by) {
    var now = desk.clock().instant();
    var last = said.get(by);
    if (last == null || !now.isBefore(last.plus(ONCE))) {
      desk.trail().says(by, new AuditEvent.NotesSearched(group));
      var _ = said.remove(by);
      said.put(by, now);
    }
  }

  /** A question, its words made ready. */
  private static final class Look {
    private final Question question;
    private final List<String> words;
    private final String tag;

    Look(Question question) {
      this.question = question;
      this.words = question.text() == null ? List.of() : Letters.words(question.text());
      this.tag = question.tag() == null ? "" : question.tag().strip().toLowerCase(Locale.ROOT);
    }

    void at(Hit hit, List<Dated> found) {
      var words = hit.line().words().value();
      if (words != null && question.isAnsweredBy(words, hit.line().about()) && has(words)) {
        found.add(new Dated(words.moment().at(), hit));
      }
    }

    private boolean has(NoteWords in) {
      if (!tag.isEmpty() && !in.tags().contains(tag)) {
        return false;
      }
      if (words.isEmpty()) {
        return true;
      }
      var text = Letters.folded(in.text());
      return words.stream().allMatch(text::contains);
    }
  }
}
