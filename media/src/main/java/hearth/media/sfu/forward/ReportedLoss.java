package hearth.media.sfu.forward;

/** What one receiver says it has lost of one stream, as growth since its last report. */
final class ReportedLoss {
  private boolean begun;
  private long lost;
  private long highest;

  /**
   * Takes a report block.
   *
   * @param newLost in all
   * @param newHighest extended highest sequence number
   */
  void take(long newLost, long newHighest, Loss loss) {
    if (begun && newHighest > highest) {
      loss.add(newLost - lost, newHighest - highest);
    }
    begun = true;
    lost = newLost;
    highest = newHighest;
  }
}
