package hearth.http;

import hearth.desk.TestDesk;
import hearth.door.Cookies;
import hearth.door.Door;
import hearth.door.Origins;
import hearth.door.oidc.Oidc;
import hearth.door.oidc.OidcSettings;
import hearth.help.HelpLines;
import hearth.journal.AppendObserver;
import hearth.journal.ChainKey;
import hearth.journal.memory.MemoryJournal;
import hearth.journal.schema.EventCodec;
import hearth.office.AccountDesk;
import hearth.office.Office;
import hearth.office.Reply;
import hearth.office.TestOffice;
import hearth.practice.AccountId;
import hearth.practice.Keeping;
import hearth.room.Changes;
import hearth.room.FullDisk;
import hearth.room.Groups;
import hearth.room.Publishing;
import hearth.room.TestClock;
import hearth.vault.PracticeKey;
import hearth.vault.Registry;
import hearth.vault.Vault;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A server of a practice on a free port of the loopback, and what it is made of. */
final class PracticeServer implements AutoCloseable {
  static final String PASSWORD = "seven quiet otters";

  final Registry registry;
  final TestClock clock = new TestClock();
  final Door door;
  final Groups groups;
  final Office office;
  final Vault vault;
  final FullDisk journal;
  private final PracticeKey key = PracticeKey.random();
  private final @Nullable Oidc oidc;
  private final WebServer.Parts parts;
  private final HttpClient client = HttpClient.newHttpClient();
  private final WebServer server;

  PracticeServer(Registry registry) throws IOException {
    this(registry, null);
  }

  /** Where people may sign in at this provider, too. */
  PracticeServer(Registry registry, @Nullable OidcSettings provider) throws IOException {
    this.oidc = provider == null ? null : new Oidc(provider, new SecureRandom(), clock);
    this.registry = registry;
    this.vault = Vault.open(key, registry);
    var chain = new ChainKey(key.derive("chain"));
    this.journal = new FullDisk(new MemoryJournal(chain, AppendObserver.NONE));
    this.door = new Door(registry, new SecureRandom(), clock);
    this.groups = new Groups(journal, EventCodec.group(vault), clock);
    this.office = TestOffice.open(journal, key, registry, groups, door, clock);
    this.parts =
        new WebServer.Parts(
            door,
            new Cookies(false),
            Origins.sameHost(),
            groups,
            office,
            TestOffice.groups(office, groups, new Changes(groups, Map.of()), door, registry, clock),
            TestDesk.open(journal, vault, groups, key, clock),
            oidc,
            new Publishing(groups, Map.of()),
            new Keeping.House(false, false, false, false),
            HelpLines.shipped(),
            _ -> {});
    this.server =
        WebServer.start(
            WebServer.Listen.plain(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0)),
            parts,
            clock);
  }

  /** Everything that can be asked under {@code /api}. */
  List<Route> routes() {
    var account = new AccountCookie(office.signingIn(), new Cookies(false));
    return WebServer.routes(parts, account, new GuessLimit(clock), clock);
  }

  /** A browser with no cookie. */
  PracticeBrowser browser() {
    return new PracticeBrowser(client, "http://127.0.0.1:" + server.port());
  }

  /** The same, by a name: passkeys have none for numbers. */
  PracticeBrowser localBrowser() {
    return new PracticeBrowser(client, "http://localhost:" + server.port());
  }

  /** The secret of the set-up link of a new account. */
  String invited(String name, String signInName, boolean administrator) {
    var details = new AccountDesk.Details(name, signInName, administrator);
    return switch (office.accounts().make(null, details)) {
      case Reply.Done<hearth.door.SetUps.Link>(var link) -> link.secret();
      case Reply.Refused<hearth.door.SetUps.Link>(var why) -> throw new AssertionError(why);
    };
  }

  /** A browser in which the person of a new account has just set {@link #PASSWORD}. */
  PracticeBrowser signedIn(String name, String signInName, boolean administrator) {
    var browser = browser();
    var secret = invited(name, signInName, administrator);
    var answer = browser.post("/api/set-up", "secret", secret, "password", PASSWORD);
    if (answer.status() != 200) {
      throw new AssertionError(answer);
    }
    return browser;
  }

  AccountId account(String signInName) {
    var id = office.accounts().find(signInName);
    if (id == null) {
      throw new AssertionError("nobody is " + signInName);
    }
    return id;
  }

  @Override
  public void close() {
    client.close();
    server.close();
    if (oidc != null) {
      oidc.close();
    }
  }
}
