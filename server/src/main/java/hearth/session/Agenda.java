package hearth.session;

/** The steps of a session, and where it stands. */
record Agenda() implements Part {
  static final Agenda NONE = new Agenda();

  static Decision decide(Asked ask, AgendaCommand command) {
    return Decision.accepted();
  }

  /** After one of its own events. */
  Agenda after(Event.Recorded recorded, AgendaEvent event, Room before) {
    return this;
  }

  /** After any event; {@code room} has taken it already. */
  Agenda following(Event.Recorded recorded, Room room) {
    return this;
  }
}
