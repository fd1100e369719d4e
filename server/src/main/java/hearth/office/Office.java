package hearth.office;

import hearth.door.Entrance;
import hearth.room.Groups;
import java.security.SecureRandom;

/** All that the practice's pages ask. */
public record Office(
    PracticeStream practice,
    SigningIn signingIn,
    MyAccount myAccount,
    AccountDesk accounts,
    MyGroups groups) {
  public static Office open(
      PracticeStream practice, Entrance entrance, Groups groups, SecureRandom random) {
    var mine = new MyGroups(groups);
    return new Office(
        practice,
        new SigningIn(practice, entrance),
        new MyAccount(practice, entrance, mine),
        new AccountDesk(practice, entrance, mine, random),
        mine);
  }
}
