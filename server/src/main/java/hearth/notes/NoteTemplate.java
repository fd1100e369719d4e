package hearth.notes;

import java.util.List;

/** An order of headings that clinicians know. */
public enum NoteTemplate {
  /** As a session of the group goes. */
  SESSION_FLOW,
  SOAP,
  DAP;

  public List<NotePart> parts() {
    return switch (this) {
      case SESSION_FLOW ->
          List.of(
              NotePart.OPENING,
              NotePart.ROUND,
              NotePart.WORK,
              NotePart.ROLE_PLAY,
              NotePart.CLOSING);
      case SOAP ->
          List.of(NotePart.SUBJECTIVE, NotePart.OBJECTIVE, NotePart.ASSESSMENT, NotePart.PLAN);
      case DAP -> List.of(NotePart.DATA, NotePart.ASSESSMENT, NotePart.PLAN);
    };
  }
}
