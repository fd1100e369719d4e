package hearth.media.kurento.server;

/**
 * What went through an endpoint so far: in for one that publishes, out for one that plays.
 *
 * @param audioLost packets that never arrived: here, or at the browser as it reports; never
 *     negative
 */
public record Traffic(long audioPackets, long audioLost, long videoPackets, long videoLost) {
  public static final Traffic NONE = new Traffic(0, 0, 0, 0);
}
