package hearth.media.kurento.standin;

/** How many of each the server holds now. */
public record Alive(int pipelines, int endpoints, int sessions, int subscriptions) {}
