package hearth.media.kurento.standin;

/** What is told when a browser goes, in one way or the other. */
final class Departure {
  private static final double NO_RTCP = 24_500;

  private final Kms kms;
  private final Visit visit;

  Departure(Kms kms, Visit visit) {
    this.kms = kms;
    this.visit = visit;
  }

  /** The browser says goodbye by DTLS. */
  void close() {
    if (!visit.gone()) {
      vanish();
      Dtls.HALVES.forEach(half -> visit.later(2, () -> visit.dtls(half, "CLOSED")));
    }
  }

  /** The browser says nothing any more: long after, its reports are missed. */
  void vanish() {
    if (!visit.gone()) {
      visit.leave();
      visit.later(kms.paced(NO_RTCP), this::missed);
    }
  }

  private void missed() {
    if (visit.mediaConnected()) {
      visit.media(false);
    }
  }
}
