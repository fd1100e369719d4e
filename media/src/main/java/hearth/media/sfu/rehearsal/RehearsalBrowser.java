package hearth.media.sfu.rehearsal;

import hearth.media.LinkSpec;
import hearth.media.MediaPeer;
import hearth.media.sfu.dtls.ClientHandshake;
import hearth.media.sfu.dtls.DtlsSession;
import hearth.media.sfu.dtls.SrtpKeys;
import hearth.media.sfu.ice.CheckWriter;
import hearth.media.sfu.ice.IceCredentials;
import hearth.media.sfu.rtp.RtcpWriter;
import hearth.media.sfu.sdp.Fingerprint;
import hearth.media.sfu.srtp.SrtpSender;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One who takes part in the rehearsal: offers, checks, shakes hands, and sends. */
final class RehearsalBrowser implements AutoCloseable {
  private static final int PATIENCE_MILLIS = 5_000;

  private final DatagramSocket socket;
  private final DtlsSession.Terms terms;
  private final RehearsalStream sound = new RehearsalStream(true);
  private final RehearsalStream picture = new RehearsalStream(false);
  private final byte[] control = new byte[256];
  private final int[] missing = new int[1];
  private final SrtpSender keys;
  private final int pictureSsrc;
  private int transportSequence;

  /** Opens the link; blocks until it carries. */
  RehearsalBrowser(
      InetSocketAddress plane, MediaPeer peer, DtlsSession.Terms terms, Fingerprint expected)
      throws IOException, InterruptedException {
    this.terms = terms;
    this.socket = new DatagramSocket(0, InetAddress.ofLiteral("127.0.0.1"));
    socket.connect(plane);
    socket.setSoTimeout(PATIENCE_MILLIS);
    IceCredentials ice = IceCredentials.fresh(terms.random());
    String answer = answer(peer, ice);
    String ufrag = value(answer, "a=ice-ufrag:", '\r');
    String password = value(answer, "a=ice-pwd:", '\r');
    check(new CheckWriter(ufrag, password, ice.ufrag()));
    SrtpKeys agreed = ClientHandshake.over(socket, terms, expected);
    keys = new SrtpSender(agreed.profile(), agreed.clientKey(), agreed.clientSalt());
    pictureSsrc = Integer.parseUnsignedInt(value(answer, "a=ssrc-group:FID ", ' '));
  }

  private String answer(MediaPeer peer, IceCredentials ice)
      throws IOException, InterruptedException {
    LinkSpec link = peer.links().getFirst();
    String offer = RehearsalOffer.sdp(ice.ufrag(), ice.password(), terms.identity().fingerprint());
    try {
      return peer.offer(link.id(), offer)
          .toCompletableFuture()
          .get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new IOException("the rehearsal's offer was not answered", e);
    }
  }

  private static String value(String sdp, String name, char end) {
    int from = sdp.indexOf(name) + name.length();
    return sdp.substring(from, sdp.indexOf(end, from));
  }

  private void check(CheckWriter checks) throws IOException {
    for (int i = 0; i < 50; i++) {
      send(checks.nominate(), -1);
      socket.receive(new DatagramPacket(new byte[1_500], 1_500));
    }
  }

  /** Sends one packet of sound and one of a picture. */
  void publish() throws IOException {
    send(sound.bytes(), sound.next(keys, ++transportSequence & 0xFFFF));
    send(picture.bytes(), picture.next(keys, ++transportSequence & 0xFFFF));
  }

  /** Sends the feedback of a browser that has lost something. */
  void complain(int sequence) throws IOException {
    missing[0] = sequence & 0xFFFF;
    int report = RtcpWriter.receiverReport(control, 0, 1);
    int end = RtcpWriter.block(control, 0, report, pictureSsrc, 10, 1, sequence, 100, 0, 0);
    end = RtcpWriter.nack(control, end, 1, pictureSsrc, missing, 1);
    end = RtcpWriter.pictureLoss(control, end, 1, pictureSsrc);
    send(control, keys.protectRtcp(control, 0, end));
  }

  private void send(byte[] datagram, int length) throws IOException {
    socket.send(new DatagramPacket(datagram, length < 0 ? datagram.length : length));
  }

  @Override
  public void close() {
    socket.close();
  }
}
