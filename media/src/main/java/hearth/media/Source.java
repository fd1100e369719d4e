package hearth.media;

/** What a person may publish, in the session's words. */
public enum Source {
  MICROPHONE,
  CAMERA,
  SCREEN
}
