package hearth.office;

import hearth.door.Entrance;
import hearth.room.Groups;
import java.security.SecureRandom;
import java.time.InstantSource;

/** All that the practice's pages ask. */
public record Office(
    PracticeStream practice,
    SigningIn signingIn,
    Vouching vouching,
    MyAccount myAccount,
    MyPasskeys myPasskeys,
    AccountDesk accounts,
    SceneDesk scenes,
    MyGroups groups) {
  public static Office open(
      PracticeStream practice,
      Entrance entrance,
      Groups groups,
      SecureRandom random,
      InstantSource clock) {
    var mine = new MyGroups(groups, clock);
    var signingIn = new SigningIn(practice, entrance);
    return new Office(
        practice,
        signingIn,
        new Vouching(practice, entrance, signingIn),
        new MyAccount(practice, entrance, mine),
        new MyPasskeys(practice, entrance),
        new AccountDesk(practice, entrance, mine, random),
        new SceneDesk(practice),
        mine);
  }
}
