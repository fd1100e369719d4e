package hearth.office;

import hearth.door.Door;
import hearth.door.Invitations;
import hearth.practice.GroupId;
import hearth.practice.SeatId;
import hearth.room.Groups;

/** Links for the members of a group. Staff sign in to their account and come in by that. */
public final class InvitationDesk {
  private final Groups groups;
  private final Invitations invitations;
  private final Door door;

  InvitationDesk(Groups groups, Invitations invitations, Door door) {
    this.groups = groups;
    this.invitations = invitations;
    this.door = door;
  }

  /**
   * A new link in place of any before.
   *
   * @param signOut whether browsers that came in by earlier ones lose the seat at once
   */
  public Reply<Invitations.Link> invite(GroupId id, SeatId seat, boolean signOut) {
    var group = groups.get(id);
    var role = group.role(seat);
    if (role == null || !group.isIn(seat)) {
      return Reply.refused(Refusal.NO_SEAT);
    }
    if (role.staff()) {
      return Reply.refused(Refusal.STAFF_SIGN_IN);
    }
    if (!group.admits(seat)) {
      return Reply.refused(Refusal.CLOSED);
    }
    var link = invitations.give(id, seat, group.asksPin());
    if (signOut) {
      door.signOut(seat);
    }
    return Reply.done(link);
  }

  /** The link opens nothing any more; who came in by it stays in. */
  public Reply<Reply.Nothing> revoke(GroupId id, SeatId seat) {
    if (groups.get(id).role(seat) == null) {
      return Reply.refused(Refusal.NO_SEAT);
    }
    invitations.revoke(seat);
    return Reply.done();
  }

  /**
   * Every browser of this seat loses it at once.
   *
   * @param staffToo whether whoever asks may do that to staff
   */
  public Reply<Reply.Nothing> signOut(GroupId id, SeatId seat, boolean staffToo) {
    var role = groups.get(id).role(seat);
    if (role == null) {
      return Reply.refused(Refusal.NO_SEAT);
    }
    if (role.staff() && !staffToo) {
      return Reply.refused(Refusal.THERAPISTS);
    }
    door.signOut(seat);
    return Reply.done();
  }
}
