package hearth.door;

import hearth.door.passkey.Passkeys;
import hearth.practice.AccountId;
import hearth.vault.Registry;
import hearth.vault.Safe;
import java.security.SecureRandom;
import java.time.InstantSource;

/** All by which people come in to their account. */
public record Entrance(
    SignInNames names,
    Passwords passwords,
    Guesses guesses,
    Tickets tickets,
    SecondFactors factors,
    Passkeys passkeys,
    SetUps setUps,
    SignIns signIns,
    Identities identities,
    Door door) {
  public static Entrance open(
      Registry registry,
      Safe safe,
      Door door,
      PasswordCost cost,
      SecureRandom random,
      InstantSource clock) {
    return new Entrance(
        new SignInNames(registry),
        new Passwords(registry, random, cost),
        new Guesses(registry, clock),
        new Tickets(registry, random, clock),
        new SecondFactors(registry, safe, random, clock),
        new Passkeys(registry, random, clock),
        new SetUps(registry, random, clock),
        new SignIns(registry, door, random, clock),
        new Identities(registry),
        door);
  }

  /** Whether the password alone opens nothing: there is an app, or a passkey. */
  public boolean hasSecondFactor(AccountId account) {
    return factors.isOn(account) || passkeys.isOn(account);
  }

  /** App, passkeys and recovery codes: the password alone is enough again. */
  public void removeSecondFactor(AccountId account) {
    passkeys.removeAll(account);
    factors.removeApp(account);
    factors.removeCodes(account);
  }

  /** Codes that stand in for nothing any more are none. */
  public void removeIdleCodes(AccountId account) {
    if (!hasSecondFactor(account)) {
      factors.removeCodes(account);
    }
  }
}
