package hearth.media;

/**
 * An SDP offer that cannot be served. The message says why in words that may be logged: it never
 * repeats the offer.
 */
public final class BadOffer extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public BadOffer(String why) {
    super(why);
  }
}
