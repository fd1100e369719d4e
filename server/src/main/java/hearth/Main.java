package hearth;

import hearth.journal.JournalUnavailable;
import hearth.vault.KeyRefused;
import hearth.vault.RegistryUnavailable;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * Hearth's commands. Ends with 0 when it was told to stop, 2 on wrong configuration, 1 otherwise.
 */
@Command(
    name = "hearth",
    subcommands = {DemoCommand.class})
public final class Main {
  /** A command's answer when its listeners go on. */
  static final int STAYS = -1;

  private static final String VARIABLE = "HEARTH_";

  /** Of the launcher, not of the server. */
  private static final Set<String> LAUNCHERS = Set.of("HEARTH_JAVA_OPTIONS", "HEARTH_CHROMIUM");

  private Main() {}

  static void main(String[] arguments) throws InterruptedException {
    int exit = commands(System.getenv()).execute(arguments);
    if (exit == STAYS) {
      new CountDownLatch(1).await();
    }
    System.err.flush();
    // Not exit: the hook that waits for a signal would answer 0.
    Runtime.getRuntime().halt(exit);
  }

  static CommandLine commands(Map<String, String> environment) {
    var serve = new CommandLine(new ServeCommand());
    serve.setDefaultValueProvider(option -> given(environment, option));
    serve.getCommandSpec().usageMessage().footer(variables(serve));
    var admin = new CommandLine(new AdminCommand());
    admin.setDefaultValueProvider(
        option -> AdminCommand.isWhere(option) ? given(environment, option) : null);
    var commands = new CommandLine(new Main()).addSubcommand(serve).addSubcommand(admin);
    commands.setParameterExceptionHandler(Main::refuse);
    commands.setExecutionExceptionHandler(Main::failed);
    commands.setExecutionStrategy(
        parsed -> {
          checkVariables(parsed, environment);
          return new CommandLine.RunLast().execute(parsed);
        });
    return commands;
  }

  private static String[] variables(CommandLine command) {
    var names =
        command.getCommandSpec().options().stream()
            .filter(option -> !option.usageHelp())
            .map(option -> "  " + variable(option));
    var told = Stream.of("", "Each flag has its variable; a flag goes before it:");
    return Stream.concat(told, names).toArray(String[]::new);
  }

  /** {@code --media-port} is {@code HEARTH_MEDIA_PORT}; a flag of two names has two of them. */
  private static Stream<String> variables(ArgSpec argument) {
    return argument instanceof OptionSpec option
        ? Arrays.stream(option.names())
            .filter(name -> name.startsWith("--"))
            .map(name -> name.substring(2).replace('-', '_').toUpperCase(Locale.ROOT))
            .map(VARIABLE::concat)
        : Stream.empty();
  }

  private static @Nullable String variable(ArgSpec argument) {
    return variables(argument).findFirst().orElse(null);
  }

  /** A variable that is empty is not set: containers are often given those. */
  private static @Nullable String given(Map<String, String> environment, ArgSpec option) {
    return variables(option)
        .map(name -> environment.getOrDefault(name, ""))
        .filter(value -> !value.isEmpty())
        .findFirst()
        .orElse(null);
  }

  /** A misspelt variable would be a setting silently not made. */
  private static void checkVariables(ParseResult parsed, Map<String, String> environment) {
    var command = parsed.hasSubcommand() ? parsed.subcommand() : parsed;
    if (!command.commandSpec().name().equals("serve")) {
      return;
    }
    var unknown = new TreeSet<>(environment.keySet());
    unknown.removeIf(name -> !name.startsWith(VARIABLE) || LAUNCHERS.contains(name));
    command.commandSpec().options().forEach(option -> variables(option).forEach(unknown::remove));
    if (!unknown.isEmpty()) {
      var line = command.commandSpec().commandLine();
      throw new ParameterException(line, unknown.first() + " is no setting of Hearth's");
    }
  }

  private static int refuse(ParameterException e, String[] arguments) {
    var variable = e.getArgSpec() == null ? null : variable(e.getArgSpec());
    System.err.println(
        "hearth: " + e.getMessage() + (variable == null ? "" : " (" + variable + ")"));
    var command = e.getCommandLine().getCommandSpec().qualifiedName();
    System.err.println("hearth: see './" + command + " --help'");
    return 2;
  }

  private static int failed(Exception e, CommandLine command, ParseResult parsed) {
    switch (e) {
      case NotStarted _, KeyRefused _, JournalUnavailable _, RegistryUnavailable _ ->
          System.err.println("hearth: " + e.getMessage());
      default -> e.printStackTrace();
    }
    return e instanceof NotStarted it ? it.exit : 1;
  }
}
