package hearth;

import hearth.demo.DemoPractice;
import hearth.http.TrustedProxies;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code demo}: a practice to try, made at the first start and gone on with at the next. */
@Command(
    name = "demo",
    description = "A practice to try, on this computer; prints a personal link for each person.",
    sortOptions = false)
final class DemoCommand implements Callable<Integer> {
  @Mixin CommonOptions common;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "${sys:hearth.home:-.}/data/demo",
      description = "where the demo lives; the same folder gives the same links and goes on")
  Path data;

  @Option(names = "--fresh", description = "begin anew: delete the folder, if it is a demo's")
  boolean fresh;

  @Option(
      names = "--lan",
      description = "for several computers: https on all interfaces, with a certificate of its own")
  boolean lan;

  @Option(
      names = "--links",
      paramLabel = "FILE",
      description = "write the links here, as JSON, once everything listens")
  @Nullable Path links;

  @Option(names = "--help", usageHelp = true, description = "this page")
  boolean help;

  @Override
  public Integer call() throws IOException {
    var settings = settings();
    return Closing.opened(closing -> open(settings, closing));
  }

  private void open(Settings settings, Closing closing) throws IOException {
    var folder = closing.add(DataFolder.open(data));
    claim(folder);
    var house = new House(settings, folder, closing);
    var practice =
        DemoPractice.open(
            folder.path(),
            house.groups(),
            house.door(),
            house.office().accounts(),
            house.demoBooks(),
            house::over);
    var listening = house.listen();
    System.out.println(practice.welcome(listening.site()));
    System.out.flush();
    if (links != null) {
      practice.links(listening.site(), listening.admin()).write(links);
    }
  }

  /** A folder with something else in it is left as it is. */
  private void claim(DataFolder folder) throws IOException {
    if (!folder.isEmpty() && !DemoPractice.marks(folder.path())) {
      throw NotStarted.wrong(
          "--data: " + folder.path() + " holds something that is no demo's; choose another folder");
    }
    if (fresh) {
      folder.clear();
    }
    DemoPractice.claim(folder.path(), new SecureRandom());
  }

  private Settings settings() {
    var address = lan ? InetAddress.ofLiteral("0.0.0.0") : InetAddress.ofLiteral("127.0.0.1");
    return new Settings(
        new InetSocketAddress(address, common.port),
        lan ? new Settings.Tls.SelfSigned() : null,
        null,
        TrustedProxies.NONE,
        common.admin,
        common.media(),
        common.turn.chosen(),
        null,
        null,
        common.help());
  }
}
