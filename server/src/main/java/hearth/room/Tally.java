package hearth.room;

/** What an operator counts. Called from many threads; returns at once. */
public interface Tally {
  Tally NONE =
      new Tally() {
        @Override
        public void refused(String rule) {}

        @Override
        public void dropped(String reason) {}
      };

  /** A command was refused by this rule. */
  void refused(String rule);

  /** A message that is not answered was dropped, for this reason. */
  void dropped(String reason);
}
