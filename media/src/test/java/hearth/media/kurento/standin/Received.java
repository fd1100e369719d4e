package hearth.media.kurento.standin;

import hearth.media.kurento.server.Medium;

/** One packet that reached a browser. */
public record Received(Medium medium, String words) {}
