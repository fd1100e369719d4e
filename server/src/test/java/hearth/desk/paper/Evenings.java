package hearth.desk.paper;

import hearth.notes.Moment;
import hearth.notes.NoteCommand;
import hearth.notes.NoteDecision;
import hearth.notes.NoteEvent;
import hearth.notes.NotePart;
import hearth.notes.NoteText;
import hearth.notes.Notebook;
import hearth.notes.Roster;
import hearth.practice.GroupId;
import hearth.practice.Owner;
import hearth.practice.Phase;
import hearth.practice.Private;
import hearth.practice.Role;
import hearth.practice.SeatId;
import hearth.programme.Seat;
import hearth.session.SceneText;
import hearth.session.SpanKind;
import hearth.session.Timeline;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Two sessions of a group in Warsaw and the notes of its two therapists on them. */
final class Evenings {
  static final SeatId ANNA = new SeatId("anna");
  static final SeatId JONAS = new SeatId("jonas");
  static final SeatId BEN = new SeatId("ben");
  static final SeatId LUKASZ = new SeatId("lukasz");
  static final SeatId IRINI = new SeatId("irini");
  static final GroupId GROUP = new GroupId("thursdays");
  static final Instant FIFTH = Instant.parse("2026-11-19T17:00:00Z");
  static final Instant SIXTH = Instant.parse("2026-11-26T17:00:00Z");
  static final Instant NOW = Instant.parse("2026-11-28T09:42:00Z");

  static final Circle CIRCLE =
      new Circle(
          "Thursday evening",
          ZoneId.of("Europe/Warsaw"),
          List.of(
              seat(ANNA, Role.THERAPIST, "Anna"),
              seat(JONAS, Role.CO_THERAPIST, "Jonas Ødegård"),
              seat(BEN, Role.MEMBER, "Ben"),
              seat(LUKASZ, Role.MEMBER, "Łukasz Żółć"),
              seat(IRINI, Role.MEMBER, "Ειρήνη")),
          new Roster(
              List.of(
                  new Roster.Named(ANNA, "Anna"),
                  new Roster.Named(JONAS, "Jonas Ødegård"),
                  new Roster.Named(BEN, "Ben"),
                  new Roster.Named(LUKASZ, "Łukasz Żółć"),
                  new Roster.Named(IRINI, "Ειρήνη"))));

  private final Map<SeatId, Notebook> notebooks = new LinkedHashMap<>();
  private int lines;

  private static Seat seat(SeatId seat, Role role, String name) {
    return new Seat(seat, role, Private.of(seat, Private.Kind.NAME, name), null, null);
  }

  /** Writes a line; its id. */
  String line(
      SeatId author,
      Owner about,
      @Nullable NotePart part,
      Moment moment,
      String text,
      int sitting) {
    var line = "line-" + ++lines;
    write(author, line, 0, about, part, moment, text, sitting);
    return line;
  }

  /** A line written when people went by other names. */
  void line(SeatId author, Owner about, Moment moment, String text, Roster names) {
    var line = "line-" + ++lines;
    var words = new NoteText(text, null, names);
    decide(
        author,
        moment.at(),
        new NoteCommand.WriteLine(line, 0, "save-" + line, "sitting-1", about, words, moment));
  }

  void change(SeatId author, String line, Owner about, Moment moment, String text) {
    write(author, line, 1, about, null, moment, text, 2);
  }

  private void write(
      SeatId author,
      String line,
      int after,
      Owner about,
      @Nullable NotePart part,
      Moment moment,
      String text,
      int sitting) {
    var words = new NoteText(text, part, CIRCLE.roster());
    var at = moment.at().plusSeconds(60L * sitting);
    var write =
        new NoteCommand.WriteLine(
            line, after, "save-" + line + after, "sitting-" + sitting, about, words, moment);
    decide(author, at, write);
  }

  void strike(SeatId author, String line) {
    decide(author, NOW, new NoteCommand.StrikeLine(line, 1, "strike-" + line));
  }

  private void decide(SeatId author, Instant at, NoteCommand command) {
    var notebook = notebooks.getOrDefault(author, Notebook.EMPTY);
    if (!(notebook.decide(command) instanceof NoteDecision.Accepted accepted)) {
      throw new AssertionError(notebook.decide(command));
    }
    for (var event : accepted.events()) {
      notebook = notebook.evolve(new NoteEvent.Recorded(event, at, author, command.save()));
    }
    notebooks.put(author, notebook);
  }

  static Moment moment(Instant start, int minute, @Nullable String step, @Nullable SeatId speaker) {
    return new Moment(start.plusSeconds(60L * minute), step, speaker, null);
  }

  Held held(int number, Instant start) {
    return new Held(number, 14, Phase.MIDDLE, went(start), start, notebooks);
  }

  private static Went went(Instant start) {
    var spans = new ArrayList<Timeline.Span>();
    spans.add(span(SpanKind.STEP, start, 0, 34, Set.of(), "Opening round"));
    spans.add(span(SpanKind.TURN, start, 3, 9, Set.of(BEN), null));
    spans.add(span(SpanKind.STEP, start, 34, 78, Set.of(), "Work on the focus"));
    var card = new SceneText(null, "Asking for a day off", "", "", List.of());
    spans.add(
        new Timeline.Span(
            SpanKind.STAGE,
            start.plusSeconds(2400),
            start.plusSeconds(3300),
            Set.of(BEN, LUKASZ),
            null,
            Private.of(GROUP, Private.Kind.SCENE, card)));
    spans.add(span(SpanKind.STEP, start, 78, 91, Set.of(), "Closing round"));
    return new Went(
        start,
        start.plusSeconds(5460),
        List.of(BEN, LUKASZ, IRINI),
        spans,
        Map.of(
            ANNA, List.of(stay(start, 0, 91)),
            BEN, List.of(stay(start, 2, 40), stay(start, 43, 91)),
            IRINI, List.of(stay(start, 1, 91))));
  }

  private static Timeline.Span span(
      SpanKind kind,
      Instant start,
      int from,
      int until,
      Set<SeatId> seats,
      @Nullable String title) {
    return new Timeline.Span(
        kind,
        start.plusSeconds(60L * from),
        start.plusSeconds(60L * until),
        seats,
        title == null ? null : Private.of(GROUP, Private.Kind.AGENDA, title),
        null);
  }

  private static Timeline.Stay stay(Instant start, int from, int until) {
    return new Timeline.Stay(start.plusSeconds(60L * from), start.plusSeconds(60L * until));
  }

  /** What a co-therapist may have written in one evening. */
  static Held fifth() {
    var notes = new Evenings();
    notes.line(
        ANNA,
        GROUP,
        NotePart.OPENING,
        moment(FIFTH, 4, "Opening round", BEN),
        "Quiet beginning. Three were late; nobody spoke of last week's argument until Ben did.",
        1);
    notes.line(
        JONAS,
        GROUP,
        NotePart.WORK,
        moment(FIFTH, 41, "Work on the focus", null),
        """
        The group took turns to suggest what he could say first:
        – begin with what you want
        – name one evening, not “always”

        Łukasz Żółć found the words that stayed. #feedback\
        """,
        1);
    notes.line(
        JONAS,
        GROUP,
        null,
        moment(FIFTH, 2, "Opening round", null),
        "Room quiet, all cameras on.",
        1);
    notes.line(
        ANNA,
        GROUP,
        NotePart.CLOSING,
        moment(FIFTH, 85, "Closing round", IRINI),
        "Ask next time: who called whom? #next",
        1);
    var changed =
        notes.line(
            JONAS, BEN, null, moment(FIFTH, 6, "Opening round", BEN), "Slept three hours.", 1);
    notes.change(
        JONAS,
        changed,
        BEN,
        moment(FIFTH, 6, "Opening round", BEN),
        "Slept four hours. Mood 4, “because of the Sunday call with my brother”. #link #dispute");
    notes.line(
        ANNA,
        BEN,
        null,
        new Moment(FIFTH.plusSeconds(2520), "Work on the focus", LUKASZ, "Asking for a day off"),
        "Played it twice; the second time he waited for the answer. @Łukasz Żółć as the boss was "
            + "kind but firm. #homework ask her before Tuesday 🙂",
        1);
    var struck =
        notes.line(
            JONAS, BEN, null, moment(FIFTH, 50, null, null), "Not to be read by anybody.", 1);
    notes.strike(JONAS, struck);
    notes.line(
        ANNA,
        IRINI,
        NotePart.ASSESSMENT,
        new Moment(FIFTH.plusSeconds(60_000), null, null, null),
        "Η θλίψη μετά τον θάνατο της μητέρας. Said little, cried once; stayed. Ирина из хора "
            + "позвонила. Şule, Iğdır. #grief",
        1);
    return notes.held(5, FIFTH);
  }

  static Held sixth() {
    var notes = new Evenings();
    notes.line(
        JONAS,
        BEN,
        NotePart.DATA,
        moment(SIXTH, 8, "Opening round", BEN),
        "Asked her on Monday. “It went badly and I am still glad.” Ειρήνη smiled at that."
            + " #strength",
        1);
    return notes.held(6, SIXTH);
  }
}
