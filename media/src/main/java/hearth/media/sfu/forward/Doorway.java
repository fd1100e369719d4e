package hearth.media.sfu.forward;

import hearth.media.sfu.ice.BindingRequest;
import hearth.media.sfu.net.DatagramSink;
import hearth.media.sfu.net.Path;
import java.net.InetSocketAddress;

/**
 * Where datagrams come in. The first byte tells STUN, DTLS and (S)RTP apart (RFC 7983); whoever is
 * unknown costs one look-up and leaves no trace but a count.
 */
final class Doorway implements DatagramSink {
  private final Links links;
  private final Counters counters;
  private final FaultLog faults = new FaultLog();

  Doorway(Links links, Counters counters) {
    this.links = links;
    this.counters = counters;
  }

  @Override
  public void datagram(int local, InetSocketAddress from, byte[] buffer, int length) {
    int first = length == 0 ? -1 : buffer[0] & 0xFF;
    if (first >= 0 && first <= 3) {
      check(new Path(local, from), buffer, length);
      return;
    }
    Link link = links.byPath(local, from);
    if (link == null) {
      counters.drop(Drop.UNKNOWN_SOURCE);
    } else if (first >= 128 && first <= 191) {
      link.media(buffer, length);
    } else if (first >= 20 && first <= 63) {
      link.handshake(buffer, length);
    } else {
      counters.drop(Drop.MALFORMED);
    }
  }

  private void check(Path from, byte[] buffer, int length) {
    BindingRequest request = BindingRequest.read(buffer, length);
    if (request == null) {
      counters.drop(Drop.MALFORMED);
      return;
    }
    Links.Door door = links.byUfrag(request.toUfrag());
    if (door == null) {
      counters.drop(Drop.UNKNOWN_UFRAG);
    } else {
      door.link().checked(door.agent(), request, buffer, from);
    }
  }

  @Override
  public void tooLarge() {
    counters.drop(Drop.TOO_LARGE);
  }

  @Override
  public void failed(RuntimeException why) {
    counters.drop(Drop.FAILED);
    faults.log("the media loop goes on after a fault", why);
  }
}
