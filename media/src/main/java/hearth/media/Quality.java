package hearth.media;

/** The best picture a receiver wants or is granted. */
public enum Quality {
  LOW,
  MEDIUM,
  HIGH
}
