package hearth.http.wire;

import hearth.notes.NotePart;
import hearth.practice.ProblemArea;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Notes, under {@code /api/seats/{seat}/}, for the browser of that seat of staff. No other way
 * leads to them: no socket carries a note.
 */
public sealed interface NoteWire {
  /**
   * One line of notes.
   *
   * @param author whose notes it is in; a line's id is new in these
   * @param at when it was begun: where it hangs on the session's course
   * @param writtenAt when it was first saved
   * @param changedAt when it was last changed in a later sitting; null for never
   * @param about the member it is about; null for the group
   * @param text null once erased
   * @param tags without their {@code #}
   * @param mentions whose names stand in it
   * @param step the title of the agenda's step of that moment; null for none
   * @param speaker who had the word; null for nobody
   * @param scene the title of the scene; null for none
   * @param struck it was taken out, and can be put back
   * @param redacted it was redacted: how it stood before is shown no more
   * @param earlier how many earlier wordings there are to be read
   */
  record NoteLine(
      String session,
      String author,
      String line,
      int version,
      Instant at,
      Instant writtenAt,
      @Nullable Instant changedAt,
      @Nullable String about,
      @Nullable NotePart part,
      @Nullable String text,
      List<String> tags,
      List<String> mentions,
      @Nullable ProblemArea area,
      @Nullable String step,
      @Nullable String speaker,
      @Nullable String scene,
      boolean struck,
      boolean redacted,
      int earlier)
      implements NoteWire {
    /** Never the words: a log line that prints them by accident tells nothing. */
    @Override
    public String toString() {
      return "NoteLine[" + line + "]";
    }
  }

  /**
   * {@code POST …/sessions/{session}/notes/{line}}: a line of one's own is written or changed, a
   * new one by an id of the sender's making; answered by {@link NoteLine}. 409 NT3 when it stands
   * at another version by now.
   *
   * @param after the version the sender saw; 0 for a new line
   * @param save new for each save: the same again, sent after a break, has no second effect
   * @param sitting what is written in one sitting counts as one change
   * @param begun when the line was begun, by the server's clock
   * @param heard whom the sender hears speak at that moment, where nobody has the floor
   */
  record WriteNote(
      int after,
      String save,
      String sitting,
      @Nullable String about,
      @Nullable NotePart part,
      String text,
      Instant begun,
      @Nullable String heard)
      implements NoteWire {
    /** Never the words: a log line that prints them by accident tells nothing. */
    @Override
    public String toString() {
      return "WriteNote[" + save + "]";
    }
  }

  /** {@code POST …/notes/{line}/strike} and {@code …/restore}; answered by {@link NoteLine}. */
  record ChangeNote(int after, String save) implements NoteWire {}

  /**
   * {@code POST …/notes/{line}/redact}: anybody of staff, for a line of {@code author}; answered by
   * {@link NoteLine}.
   */
  record RedactNote(String author, int after, String save, String text) implements NoteWire {
    @Override
    public String toString() {
      return "RedactNote[" + save + "]";
    }
  }

  /** {@code GET …/notes/{author}/{line}/history}, the oldest first. */
  record NoteHistory(List<EarlierNote> earlier) implements NoteWire {}

  /**
   * How a line stood at the end of a sitting.
   *
   * @param text null once erased
   */
  record EarlierNote(Instant until, @Nullable String text) implements NoteWire {
    @Override
    public String toString() {
      return "EarlierNote[" + until + "]";
    }
  }

  /**
   * {@code POST /api/seats/{seat}/notes/search}: in all sessions of the group; what is null is not
   * asked for. Struck lines are not found.
   *
   * @param text every word of it stands in the line, in whatever case
   * @param tag without its {@code #}
   * @param about a member's seat
   * @param mentions a seat whose name stands in the line, and which the line is not about
   */
  record SearchNotes(
      @Nullable String text,
      @Nullable String tag,
      @Nullable String about,
      @Nullable String mentions,
      @Nullable ProblemArea area)
      implements NoteWire {
    @Override
    public String toString() {
      return "SearchNotes";
    }
  }

  /**
   * What was found, the newest first.
   *
   * @param more whether there is more than is told
   */
  record FoundNotes(List<NoteLine> lines, boolean more) implements NoteWire {}

  /**
   * {@code POST /api/seats/{seat}/notes/export}: answered by a file. One of session and member is
   * given.
   *
   * @param hideOthers in notes on one member: other members' names are left out
   */
  record ExportNotes(
      @Nullable String session, @Nullable String about, PaperFormat format, boolean hideOthers)
      implements NoteWire {}

  /** What sort of file. */
  enum PaperFormat {
    MARKDOWN("markdown"),
    PDF("pdf");

    private final String word;

    PaperFormat(String word) {
      this.word = word;
    }

    @Override
    public String toString() {
      return word;
    }
  }

  /**
   * {@code GET /api/seats/{seat}/drafts/key}: what this seat's browser seals with what it has not
   * sent yet. The same for as long as the practice's key is.
   *
   * @param key 32 bytes in Base64, for AES-256-GCM
   */
  record DraftKey(String key) implements NoteWire {
    @Override
    public String toString() {
      return "DraftKey";
    }
  }
}
