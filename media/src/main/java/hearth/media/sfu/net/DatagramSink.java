package hearth.media.sfu.net;

import java.net.InetSocketAddress;

/** Takes the loop's datagrams, on the loop's thread. */
public interface DatagramSink {
  /**
   * One datagram. The buffer belongs to the loop and may be changed until this returns; behind
   * {@code length} are at least {@link MediaLoop#SPARE} spare bytes.
   *
   * @param local index into {@link MediaLoop#addresses()}
   */
  void datagram(int local, InetSocketAddress from, byte[] buffer, int length);

  /** A datagram came that is larger than {@link MediaLoop#MAX_DATAGRAM} and was dropped. */
  void tooLarge();

  /** A task or a datagram failed: a bug, but one that must not stop the others. */
  void failed(RuntimeException why);
}
