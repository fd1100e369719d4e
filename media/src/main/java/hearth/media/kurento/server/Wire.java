package hearth.media.kurento.server;

/** One medium of one endpoint that is sent out by another of the same pipeline. */
public record Wire(Endpoint from, Endpoint to, Medium medium) {}
