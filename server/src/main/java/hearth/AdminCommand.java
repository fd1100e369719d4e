package hearth;

import hearth.door.Door;
import hearth.door.SetUps;
import hearth.journal.AppendObserver;
import hearth.office.AccountDesk;
import hearth.office.Office;
import hearth.office.Reply;
import hearth.room.Groups;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;

/** {@code admin}: the first administrator, and a way back in, while no server runs. */
@Command(
    name = "admin",
    description = "Accounts, from the command line; stop the server first.",
    synopsisSubcommandLabel = "(create | reset)",
    sortOptions = false)
final class AdminCommand {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM, HH:mm 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  @Option(names = "--help", usageHelp = true, description = "this page")
  boolean help;

  /** Where the practice is, and where people find it. */
  static final class Where {
    @Option(
        names = "--data",
        paramLabel = "DIR",
        required = true,
        description = "where the practice lives")
    Path data;

    @Option(
        names = "--origin",
        paramLabel = "URL",
        description = "https://hearth.example.org: makes the link whole")
    @Nullable URI origin;

    @Option(names = "--help", usageHelp = true, description = "this page")
    boolean help;
  }

  @Command(
      name = "create",
      description = "Makes an administrator, and prints the link by which they set a password.",
      sortOptions = false)
  int create(
      @Mixin Where where,
      @Option(
              names = "--name",
              paramLabel = "NAME",
              required = true,
              description = "as colleagues know them")
          String name,
      @Option(
              names = "--sign-in-name",
              paramLabel = "NAME",
              required = true,
              description = "what they type to sign in: an e-mail address or a short name")
          String signInName)
      throws IOException {
    var details = new AccountDesk.Details(name, signInName, true);
    return in(where, office -> office.accounts().make(null, details));
  }

  @Command(
      name = "reset",
      description =
          "Prints a new link for somebody who cannot sign in; their password is worth nothing any"
              + " more.",
      sortOptions = false)
  int reset(
      @Mixin Where where,
      @Option(
              names = "--sign-in-name",
              paramLabel = "NAME",
              required = true,
              description = "what they type to sign in")
          String signInName,
      @Option(
              names = "--second-factor",
              description = "remove their second factor too: telephone and codes are lost")
          boolean secondFactor)
      throws IOException {
    return in(where, office -> reset(office, signInName, secondFactor));
  }

  /** Where the practice is, a container has told in variables already. */
  static boolean isWhere(ArgSpec argument) {
    return argument instanceof OptionSpec option
        && (option.longestName().equals("--data") || option.longestName().equals("--origin"));
  }

  private static Reply<SetUps.Link> reset(Office office, String signInName, boolean secondFactor) {
    var account = office.accounts().find(signInName);
    if (account == null) {
      throw NotStarted.because("nobody signs in with the name '" + signInName + "'");
    }
    if (secondFactor) {
      office.accounts().removeSecondFactor(null, account);
    }
    return office.accounts().reset(null, account);
  }

  private static int in(Where where, Function<Office, Reply<SetUps.Link>> asked)
      throws IOException {
    var site = site(where.origin);
    try (var folder = DataFolder.open(where.data);
        var storage = Storage.open(folder, AppendObserver.NONE)) {
      var clock = InstantSource.system();
      var groups = new Groups(storage.journal(), storage.groupEvents(), clock);
      var door = new Door(storage.registry(), new SecureRandom(), clock);
      switch (asked.apply(House.office(storage, groups, door, clock))) {
        case Reply.Refused<SetUps.Link>(var why) -> throw NotStarted.because(why.words());
        case Reply.Done<SetUps.Link>(var link) -> tell(site, link);
      }
    }
    return 0;
  }

  private static String site(@Nullable URI origin) {
    if (origin != null && !origin.toString().matches("https?://[^/?#\\s]+")) {
      throw NotStarted.wrong("--origin: '" + origin + "' is not like https://hearth.example.org");
    }
    return origin == null ? "" : origin.toString();
  }

  private static void tell(String site, SetUps.Link link) {
    System.out.println("\n  " + site + "/set-up#" + link.secret() + "\n");
    System.out.println(
        "Good once, until " + DAY.format(link.until()) + ". Who has it has the account.");
    System.out.flush();
  }
}
