package hearth.session;

/** Check-ins, safety flags and calls for support. */
record Care() implements Part {
  static final Care NONE = new Care();

  static Decision decide(Asked ask, CareCommand command) {
    return Decision.accepted();
  }

  /** After one of its own events. */
  Care after(Event.Recorded recorded, CareEvent event, Room before) {
    return this;
  }

  /** After any event; {@code room} has taken it already. */
  Care following(Event.Recorded recorded, Room room) {
    return this;
  }
}
