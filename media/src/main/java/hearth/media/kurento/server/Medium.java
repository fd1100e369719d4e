package hearth.media.kurento.server;

/** Sound or picture. */
public enum Medium {
  AUDIO,
  VIDEO
}
