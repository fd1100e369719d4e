package hearth.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What is kept, who sees it and for how long, as this server is set up: the page <i>What Hearth
 * keeps and who sees it</i>. Information, not consent. What does not exist is not told of.
 *
 * @param never what no server of Hearth keeps
 * @param server what whoever runs the server could see
 */
public record Keeping(List<Kept> kept, List<String> never, List<String> server) {
  public Keeping {
    kept = List.copyOf(kept);
    never = List.copyOf(never);
    server = List.copyOf(server);
  }

  /**
   * One kind of thing.
   *
   * @param which what of it there is
   * @param who who sees it
   * @param until how long it is kept
   * @param kinds the private content it is the row of; none where it is none
   */
  public record Kept(String what, String which, String who, String until, Set<Private.Kind> kinds) {
    public Kept {
      kinds = Set.copyOf(kinds);
    }
  }

  /**
   * How this server is set up.
   *
   * @param mediaServers sound and picture run on servers of their own, not in this one
   * @param relays browsers are told of ways through closed networks
   * @param provider staff may sign in at a provider of the practice's own
   * @param contact somebody outside is told when a group is without its staff
   */
  public record House(boolean mediaServers, boolean relays, boolean provider, boolean contact) {}

  /**
   * The page for one person.
   *
   * @param phq9 the group's check-in asks the nine questions
   */
  public static Keeping of(House house, boolean phq9, Role role) {
    List<Kept> kept = new ArrayList<>();
    kept.add(KeptRows.name());
    kept.add(KeptRows.signature());
    if (!role.staff()) {
      kept.add(KeptRows.attestation());
      kept.add(KeptRows.checkIn(phq9));
      kept.add(KeptRows.flags(house));
    }
    kept.add(KeptRows.words());
    kept.add(KeptRows.scenes());
    kept.add(KeptRows.notes());
    kept.add(KeptRows.plan());
    kept.add(KeptRows.actions());
    kept.add(KeptRows.speaking());
    kept.add(KeptRows.media(house));
    kept.add(role.staff() ? KeptRows.account(house) : KeptRows.invitation());
    kept.add(KeptRows.browser(role.staff()));
    if (house.contact()) {
      kept.add(KeptRows.contact());
    }
    return new Keeping(kept, KeptRows.neverKept(), KeptRows.ofServer(house));
  }
}
