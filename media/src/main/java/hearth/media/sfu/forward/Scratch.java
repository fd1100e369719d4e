package hearth.media.sfu.forward;

import hearth.media.sfu.net.MediaLoop;

/** Where packets are built before they are sent; one for each loop, since nothing keeps it. */
final class Scratch {
  private final byte[] bytes = new byte[MediaLoop.MAX_DATAGRAM + MediaLoop.SPARE];

  byte[] bytes() {
    return bytes;
  }
}
