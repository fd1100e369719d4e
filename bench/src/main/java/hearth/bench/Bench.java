package hearth.bench;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code ./hearth bench}: without a name it lists what there is. */
@Command(
    name = "bench",
    description = "What is measured, on this machine.",
    synopsisSubcommandLabel = "NAME",
    subcommands = MoveCommand.class)
public final class Bench implements Runnable {
  private Bench() {}

  static void main(String[] arguments) {
    int exit =
        new CommandLine(new Bench()).setCaseInsensitiveEnumValuesAllowed(true).execute(arguments);
    System.out.flush();
    Runtime.getRuntime().halt(exit);
  }

  @Override
  public void run() {
    CommandLine.usage(this, System.out);
  }
}
