package hearth.room;

import hearth.session.Event;

/** How far a session is, as the media plane needs to know it. */
record Course(boolean started, boolean ended) {
  static final Course BEFORE = new Course(false, false);

  /** Sound and picture run. */
  boolean live() {
    return started && !ended;
  }

  Course after(Event event) {
    return new Course(
        started || event instanceof Event.SessionStarted,
        ended || event instanceof Event.SessionEnded);
  }
}
