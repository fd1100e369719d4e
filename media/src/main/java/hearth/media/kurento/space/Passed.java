package hearth.media.kurento.space;

import hearth.media.kurento.server.Traffic;

/** Packets between two readings of one endpoint; a count that went back counts as nothing. */
record Passed(long audio, long video, long lost) {
  static Passed between(Traffic before, Traffic now) {
    return new Passed(
        more(before.audioPackets(), now.audioPackets()),
        more(before.videoPackets(), now.videoPackets()),
        more(before.audioLost(), now.audioLost()) + more(before.videoLost(), now.videoLost()));
  }

  private static long more(long before, long now) {
    return Math.max(0, now - before);
  }

  long packets() {
    return audio + video;
  }
}
