package hearth.media.sfu.sdp;

/** What an m-line is for. */
public enum MediaKind {
  AUDIO,
  VIDEO,
  /** Data channels and all else that Hearth does not carry. */
  OTHER;

  static MediaKind of(String media) {
    return switch (media) {
      case "audio" -> AUDIO;
      case "video" -> VIDEO;
      default -> OTHER;
    };
  }
}
