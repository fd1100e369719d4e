package hearth.room;

/**
 * This server process.
 *
 * @param name the same for every life of it
 * @param epoch which life this is; greater than those before
 */
public record Node(String name, long epoch) {}
