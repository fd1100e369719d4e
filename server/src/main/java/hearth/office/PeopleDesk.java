package hearth.office;

import hearth.door.Door;
import hearth.door.Invitations;
import hearth.practice.AccountId;
import hearth.practice.GroupId;
import hearth.practice.Private;
import hearth.practice.Role;
import hearth.practice.SeatId;
import hearth.programme.GroupCommand;
import hearth.programme.GroupRule;
import hearth.programme.Seat;
import hearth.programme.Signature;
import hearth.room.Changes;
import hearth.room.Groups;
import java.security.SecureRandom;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is done with the people of a group. */
public final class PeopleDesk {
  private static final int LONGEST_NAME = 80;

  private final Groups groups;
  private final Changes changes;
  private final PracticeStream practice;
  private final Invitations invitations;
  private final Door door;
  private final Ids ids;

  PeopleDesk(
      Groups groups,
      Changes changes,
      PracticeStream practice,
      Invitations invitations,
      Door door,
      SecureRandom random) {
    this.groups = groups;
    this.changes = changes;
    this.practice = practice;
    this.invitations = invitations;
    this.door = door;
    this.ids = new Ids(random);
  }

  /**
   * One person of a group with all that is told of them.
   *
   * @param signature their newest; null for none
   */
  public record Row(
      Seat seat,
      Invitations.@Nullable Standing invitation,
      int browsers,
      @Nullable Signature signature) {}

  /** Everybody who ever had a seat, in the circle's order. */
  public List<Row> of(GroupId id) {
    var group = groups.get(id);
    return group.everyone().stream()
        .map(
            seat ->
                new Row(
                    seat,
                    invitations.of(seat.seat()),
                    door.browsers(seat.seat()),
                    group.signature(seat.seat())))
        .toList();
  }

  /** A new seat, after all others. */
  public Reply<SeatId> add(
      GroupId id, AccountId by, Role role, String name, @Nullable AccountId account) {
    var fault = faultOf(name);
    var unknown = account == null ? null : faultOf(account, role);
    if (fault != null || unknown != null) {
      return Reply.refused(fault != null ? fault : Objects.requireNonNull(unknown));
    }
    if (account != null && groups.get(id).seatOf(account) != null) {
      return Reply.refused(Refusal.of(GroupRule.PG20));
    }
    var seat = new SeatId(ids.fresh());
    var rule =
        changes.decide(id, by, new GroupCommand.GiveSeat(seat, role, owned(seat, name), null));
    if (rule == null && account != null) {
      rule = changes.decide(id, by, new GroupCommand.HoldSeat(seat, account));
    }
    return rule == null ? Reply.done(seat) : Reply.refused(Refusal.of(rule));
  }

  public Reply<Reply.Nothing> rename(GroupId id, AccountId by, SeatId seat, String name) {
    var fault = faultOf(name);
    if (fault != null) {
      return Reply.refused(fault);
    }
    return reply(changes.decide(id, by, new GroupCommand.NameSeat(seat, owned(seat, name))));
  }

  /** Who held it before loses it at once, in every browser. */
  public Reply<Reply.Nothing> hold(
      GroupId id, AccountId by, SeatId seat, @Nullable AccountId account) {
    var role = groups.get(id).role(seat);
    if (role == null) {
      return Reply.refused(Refusal.NO_SEAT);
    }
    var unknown = account == null ? null : faultOf(account, role);
    if (unknown != null) {
      return Reply.refused(unknown);
    }
    var before = holder(id, seat);
    var rule = changes.decide(id, by, new GroupCommand.HoldSeat(seat, account));
    if (rule == null && before != null && !before.equals(account)) {
      door.signOut(seat);
    }
    return reply(rule);
  }

  /** Their link and their browsers are worth nothing any more. */
  public Reply<Reply.Nothing> takeBack(GroupId id, AccountId by, SeatId seat) {
    var rule = changes.decide(id, by, new GroupCommand.TakeSeatBack(seat));
    if (rule == null) {
      invitations.revoke(seat);
      door.signOut(seat);
    }
    return reply(rule);
  }

  public Reply<Reply.Nothing> giveBack(GroupId id, AccountId by, SeatId seat) {
    return reply(changes.decide(id, by, new GroupCommand.GiveSeatBack(seat)));
  }

  private @Nullable AccountId holder(GroupId id, SeatId seat) {
    return groups.get(id).everyone().stream()
        .filter(it -> it.seat().equals(seat))
        .map(Seat::holder)
        .filter(Objects::nonNull)
        .findAny()
        .orElse(null);
  }

  private static @Nullable Refusal faultOf(String name) {
    boolean shown = name.codePoints().noneMatch(Character::isISOControl);
    return shown && !name.isBlank() && name.strip().length() <= LONGEST_NAME ? null : Refusal.NAME;
  }

  private @Nullable Refusal faultOf(AccountId account, Role role) {
    if (!role.staff()) {
      return Refusal.of(GroupRule.PG20);
    }
    var known = practice.now().account(account);
    return known != null && !known.closed() ? null : Refusal.ACCOUNT;
  }

  private static Private<String> owned(SeatId seat, String name) {
    return Private.of(seat, Private.Kind.NAME, name.strip());
  }

  private static Reply<Reply.Nothing> reply(@Nullable GroupRule rule) {
    return rule == null ? Reply.done() : Reply.refused(Refusal.of(rule));
  }
}
