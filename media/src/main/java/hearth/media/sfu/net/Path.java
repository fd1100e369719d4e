package hearth.media.sfu.net;

import java.net.InetSocketAddress;

/**
 * One 5-tuple as we see it: which of our local addresses, and who is at the other end.
 *
 * @param local index into {@link MediaLoop#addresses()}
 */
public record Path(int local, InetSocketAddress remote) {}
