package hearth.door;

import static java.nio.charset.StandardCharsets.UTF_8;

import hearth.practice.AccountId;
import hearth.vault.Registry;
import hearth.vault.Safe;
import java.net.URLEncoder;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An authenticator app as a second factor, and recovery codes beside it. The registry holds {@code
 * second-factor/{account}} → {@code last-step sealed-secret}, and the same as {@code
 * second-factor-new} until a first code has shown that the app has it.
 */
public final class SecondFactors {
  private static final String KIND = "second-factor";
  private static final String NEW = "second-factor-new";
  private static final String ISSUER = "Hearth";

  private final Registry registry;
  private final Safe safe;
  private final SecureRandom random;
  private final InstantSource clock;
  private final RecoveryCodes codes;

  public SecondFactors(Registry registry, Safe safe, SecureRandom random, InstantSource clock) {
    this.registry = registry;
    this.safe = safe;
    this.random = random;
    this.clock = clock;
    this.codes = new RecoveryCodes(registry, random);
  }

  /**
   * What an app is told, once.
   *
   * @param secret in Base32
   */
  public record Begun(String secret, String uri) {
    /** Never the secret. */
    @Override
    public String toString() {
      return "Begun";
    }
  }

  public boolean isOn(AccountId account) {
    return registry.get(KIND, account.value()) != null;
  }

  public int recoveryCodes(AccountId account) {
    return codes.left(account);
  }

  /** A new secret, which counts once confirmed; until then what there was goes on. */
  public Begun begin(AccountId account, String signInName) {
    var secret = new byte[Totp.SECRET];
    random.nextBytes(secret);
    put(NEW, account, Totp.NONE, safe.seal(place(NEW, account), secret));
    var text = Base32.text(secret);
    var label = ISSUER + ":" + escaped(signInName);
    return new Begun(text, "otpauth://totp/" + label + "?secret=" + text + "&issuer=" + ISSUER);
  }

  /** The app has the secret that was begun: recovery codes, told once; null when it has not. */
  public @Nullable List<String> confirm(AccountId account, String digits) {
    var entry = registry.get(NEW, account.value());
    if (entry == null) {
      return null;
    }
    var secret = secret(NEW, account, entry);
    long step = Totp.step(secret, digits, clock.instant(), Totp.NONE);
    if (step == Totp.NONE || !registry.delete(NEW, entry.id(), entry.version())) {
      return null;
    }
    put(KIND, account, step, safe.seal(place(KIND, account), secret));
    return codes.fresh(account);
  }

  /** Whether these are the digits of now, or a recovery code; neither is good a second time. */
  public boolean isRight(AccountId account, String typed) {
    var code = typed.replaceAll("\\s", "");
    if (!code.matches("\\d{6}")) {
      return codes.use(account, typed);
    }
    var entry = registry.get(KIND, account.value());
    if (entry == null) {
      return false;
    }
    var secret = secret(KIND, account, entry);
    long last = Long.parseLong(entry.value().split(" ", 2)[0]);
    long step = Totp.step(secret, code, clock.instant(), last);
    var next = step + " " + entry.value().split(" ", 2)[1];
    // Whoever is not first here comes with the same digits a second time.
    return step != Totp.NONE
        && registry.put(KIND, entry.id(), entry.version(), next) != Registry.ABSENT;
  }

  /** New recovery codes, told once; those before are worth nothing any more. */
  public List<String> freshCodes(AccountId account) {
    return codes.fresh(account);
  }

  /** The app alone; the codes go on for what else there is. */
  public void removeApp(AccountId account) {
    delete(KIND, account);
    delete(NEW, account);
  }

  public void removeCodes(AccountId account) {
    codes.remove(account);
  }

  private byte[] secret(String kind, AccountId account, Registry.Entry entry) {
    return safe.open(place(kind, account), entry.value().split(" ", 2)[1]);
  }

  private void put(String kind, AccountId account, long step, String sealed) {
    long version;
    do {
      var before = registry.get(kind, account.value());
      version = before == null ? Registry.ABSENT : before.version();
    } while (registry.put(kind, account.value(), version, step + " " + sealed) == Registry.ABSENT);
  }

  private void delete(String kind, AccountId account) {
    Registry.Entry entry;
    do {
      entry = registry.get(kind, account.value());
    } while (entry != null && !registry.delete(kind, entry.id(), entry.version()));
  }

  private static String place(String kind, AccountId account) {
    return kind + "/" + account;
  }

  private static String escaped(String text) {
    return URLEncoder.encode(text, UTF_8).replace("+", "%20");
  }
}
