package hearth.session;

/**
 * The browser that last held a seat.
 *
 * @param live false once it fell silent
 */
record Connection(String client, String node, long epoch, boolean live) {
  boolean heldBy(Command.Connect connect) {
    return live
        && client.equals(connect.client())
        && node.equals(connect.node())
        && epoch == connect.epoch();
  }

  boolean earlierThan(Command.LoseEarlier start) {
    return live && node.equals(start.node()) && epoch < start.epoch();
  }

  Connection lost() {
    return new Connection(client, node, epoch, false);
  }
}
