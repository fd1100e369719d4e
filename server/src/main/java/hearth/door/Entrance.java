package hearth.door;

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
        new SetUps(registry, random, clock),
        new SignIns(registry, door, random, clock),
        new Identities(registry),
        door);
  }
}
