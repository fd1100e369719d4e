package hearth.office;

import hearth.door.Door;
import hearth.door.Entrance;
import hearth.door.Invitations;
import hearth.door.PasswordCost;
import hearth.journal.Journal;
import hearth.journal.schema.EventCodec;
import hearth.room.Changes;
import hearth.room.Groups;
import hearth.vault.PracticeKey;
import hearth.vault.Registry;
import hearth.vault.Safe;
import hearth.vault.Vault;
import java.security.SecureRandom;
import java.time.InstantSource;

/** The practice's office for tests: everything real, and hashing as cheap as it can be. */
public final class TestOffice {
  public static final PasswordCost CHEAP = new PasswordCost(64, 1, 1);

  private TestOffice() {}

  /** What is done with groups; refusals are told without a pause. */
  public static GroupOffice groups(
      Office office,
      Groups groups,
      Changes changes,
      Door door,
      Registry registry,
      InstantSource clock) {
    var random = new SecureRandom();
    return GroupOffice.open(
        new GroupOffice.Parts(
            office.practice(),
            groups,
            changes,
            door,
            new Invitations(registry, random, clock),
            clock,
            random),
        _ -> {});
  }

  public static Office open(
      Journal journal,
      PracticeKey key,
      Registry registry,
      Groups groups,
      Door door,
      InstantSource clock) {
    var codec = EventCodec.practice(Vault.open(key, registry));
    var random = new SecureRandom();
    return Office.open(
        new PracticeStream(journal, codec, clock),
        Entrance.open(registry, new Safe(key, "door"), door, CHEAP, random, clock),
        groups,
        random,
        clock);
  }
}
