package hearth.permissions;

/** Where they stand when they ask. */
enum Where {
  AGREEMENT("agreement", "agreement"),
  ATTESTATION("attestation", "attestation"),
  CHECK_IN("checkIn", "checkIn"),
  DEVICE_CHECK("deviceCheck", "deviceCheck"),
  WAITING("waiting", "waiting"),
  CIRCLE("circle", "circle"),
  PRIVATE_ROOM("private room", "circle"),
  PAUSED("paused", "circle"),
  LEFT("left", "deviceCheck"),
  REMOVED("removed", "ended"),
  ENDED("ended", "ended"),
  ENDED_FLAGGED("ended, a flag open", "ended");

  final String words;

  /** The stage that a window which comes is shown. */
  final String stage;

  Where(String words, String stage) {
    this.words = words;
    this.stage = stage;
  }

  /** Whether this person can come to stand there. */
  boolean isFor(Who who) {
    return switch (this) {
      case ATTESTATION, CHECK_IN, REMOVED -> who == Who.MEMBER;
      case AGREEMENT, DEVICE_CHECK, WAITING -> who != Who.PROMOTED; // Promoted is who was seated.
      case PRIVATE_ROOM -> who != Who.OBSERVING;
      case ENDED_FLAGGED -> who.staff();
      case CIRCLE, PAUSED, LEFT, ENDED -> true;
    };
  }

  /** The session is over for all, and a window is only told so and closed. */
  boolean closes() {
    return this == ENDED;
  }
}
