package hearth.session;

/** What has been written in this session. */
record Words() implements Part {
  static final Words NONE = new Words();

  static Decision decide(Asked ask, WordCommand command) {
    return Decision.accepted();
  }

  /** After one of its own events. */
  Words after(Event.Recorded recorded, WordEvent event, Room before) {
    return this;
  }

  /** After any event; {@code room} has taken it already. */
  Words following(Event.Recorded recorded, Room room) {
    return this;
  }
}
