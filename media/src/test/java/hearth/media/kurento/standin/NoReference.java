package hearth.media.kurento.standin;

/** A transaction refers to what none of its calls made: it fails as a whole. */
final class NoReference extends Refusal {
  private static final long serialVersionUID = 1L;

  NoReference(String number) {
    super(40008, "MALFORMED_TRANSACTION", "Result not found on request " + number);
  }
}
