package hearth.session;

/** Who is on stage, and who may keep whom in sight. */
record Spotlight() implements Part {
  static final Spotlight NONE = new Spotlight();

  static Decision decide(Asked ask, SpotlightCommand command) {
    return Decision.accepted();
  }

  /** After one of its own events. */
  Spotlight after(Event.Recorded recorded, SpotlightEvent event, Room before) {
    return this;
  }

  /** After any event; {@code room} has taken it already. */
  Spotlight following(Event.Recorded recorded, Room room) {
    return this;
  }
}
