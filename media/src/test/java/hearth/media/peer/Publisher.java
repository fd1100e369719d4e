package hearth.media.peer;

import hearth.media.Source;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What one browser publishes: a microphone and a camera whose packets bear words, and the answers
 * to NACK and PLI.
 */
public final class Publisher {
  private final Function<Rtp, byte[]> out;
  private final Consumer<byte[]> control;
  private final Offer.Sent ssrcs;
  private final SendStream microphone;
  private final SendStream camera;
  private final SendStream rtx;
  private int transportSequence;
  private int pictureId = 1_000;
  private int tl0;
  private int keyFramesAsked;
  private boolean keyFrameDue = true;
  private boolean answersNacks = true;

  Publisher(Function<Rtp, byte[]> out, Consumer<byte[]> control, Offer.Sent ssrcs, Offer offer) {
    this.out = out;
    this.control = control;
    this.ssrcs = ssrcs;
    this.microphone = SendStream.opus(ssrcs.microphone(), mid(offer, Source.MICROPHONE));
    this.camera = SendStream.vp8(ssrcs.camera(), mid(offer, Source.CAMERA));
    this.rtx = SendStream.rtx(ssrcs.cameraRtx(), mid(offer, Source.CAMERA));
  }

  /** The mid of the source's line, or one that no line has. */
  private static byte[] mid(Offer offer, Source source) {
    boolean offered = offer.lines().stream().anyMatch(line -> line.sends() == source);
    return WebRtcPeer.ascii(offered ? offer.midOf(source) : "x");
  }

  /** One packet of sound; returns the datagram. */
  public synchronized byte[] speak(String words) {
    return speak(words, 0);
  }

  /** One packet of sound with a payload of at least so many bytes. */
  public synchronized byte[] speak(String words, int size) {
    return out.apply(microphone.next(Payload.opus(words, size), nextTransport()));
  }

  /** One whole key frame in one packet. */
  public synchronized byte[] show(String words) {
    return show(words, true, 0);
  }

  public synchronized byte[] showDelta(String words) {
    return show(words, false, 0);
  }

  /** The next frame: a key frame if it is the first or one was asked for. */
  public synchronized byte[] frame(String words, int size) {
    return show(words, keyFrameDue, size);
  }

  private byte[] show(String words, boolean key, int size) {
    return out.apply(picture(words, key, size));
  }

  /** A key frame that is lost on its way: it is counted, and kept for RTX, but not sent. */
  public synchronized Rtp showLost(String words) {
    return picture(words, true, 0);
  }

  private Rtp picture(String words, boolean key, int size) {
    keyFrameDue &= !key;
    pictureId = (pictureId + 1) & 0x7fff;
    tl0 = (tl0 + 1) & 0xff;
    return camera.next(Payload.vp8(words, key, pictureId, tl0, size), nextTransport());
  }

  /** How loud the next packets of sound are said to be, in dBov (−127 … 0). */
  public synchronized void level(int dBov) {
    microphone.level(-dBov);
  }

  /** One packet of sound that is said to be so loud, in dBov (−127 … 0). */
  public synchronized void speakAt(int dBov) {
    level(dBov);
    byte[] _ = speak("at " + dBov);
  }

  /** Both streams go on from this number, and their timestamps are about to wrap. */
  public synchronized void startAt(int sequence) {
    microphone.startAt(sequence);
    camera.startAt(sequence);
  }

  /** An RTX packet of padding alone, as Chromium sends them to probe the bandwidth. */
  public synchronized void probe() {
    byte[] _ = out.apply(rtx.next(new byte[0], 0, nextTransport()));
  }

  /**
   * Reports (RFC 3550, section 6.4.1) that the last packets of sound and of picture were made at
   * these moments, in milliseconds by this browser's own clock.
   */
  public synchronized void report(long soundMillis, long pictureMillis) {
    control.accept(Rtcp.senderReport(microphone.ssrc(), ntp(soundMillis), microphone.timestamp()));
    control.accept(Rtcp.senderReport(camera.ssrc(), ntp(pictureMillis), camera.timestamp()));
  }

  /** 32.32 fixed point seconds. */
  private static long ntp(long millis) {
    return ((millis / 1_000) << 32) + ((millis % 1_000) << 32) / 1_000;
  }

  /** Whether NACKs are answered by RTX; they are from the start. */
  public synchronized void answerNacks(boolean answer) {
    answersNacks = answer;
  }

  /** How often the plane asked for a key frame. */
  public synchronized int keyFramesAsked() {
    return keyFramesAsked;
  }

  synchronized void hear(Rtcp packet) {
    if (packet instanceof Rtcp.Pli pli && pli.ssrc() == ssrcs.camera()) {
      keyFramesAsked++;
      keyFrameDue = true;
    } else if (packet instanceof Rtcp.Nack nack && nack.ssrc() == ssrcs.camera() && answersNacks) {
      nack.sequences().forEach(this::repeat);
    }
  }

  /** Sends a packet of the camera again by RTX, asked for or not. */
  public synchronized void repeat(int sequence) {
    @Nullable Rtp sent = camera.sent(sequence);
    if (sent != null) {
      byte[] payload = Payload.rtx(sequence, sent.payload());
      byte[] _ = out.apply(rtx.next(payload, sent.timestamp(), nextTransport()));
    }
  }

  private int nextTransport() {
    transportSequence = (transportSequence + 1) & 0xffff;
    return transportSequence;
  }
}
