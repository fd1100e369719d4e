package hearth.office;

import hearth.door.Door;
import hearth.practice.AccountId;
import hearth.practice.GroupId;
import hearth.programme.Group;
import hearth.programme.GroupCommand;
import hearth.programme.Schedule;
import hearth.programme.Seat;
import hearth.room.Changes;
import hearth.room.Groups;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is done with whole groups: making, changing, closing them. */
public final class GroupDesk {
  /** Groups of one practice, closed ones with them. */
  static final int MOST_GROUPS = 200;

  private static final int LONGEST_NAME = 100;

  private final Groups groups;
  private final Changes changes;
  private final Door door;
  private final PracticeStream practice;
  private final Ids ids;

  GroupDesk(
      Groups groups, Changes changes, Door door, PracticeStream practice, SecureRandom random) {
    this.groups = groups;
    this.changes = changes;
    this.door = door;
    this.practice = practice;
    this.ids = new Ids(random);
  }

  /** What a group is to be like. */
  public record Details(
      String name,
      int of,
      int initialUntil,
      int finalFrom,
      Duration length,
      @Nullable Schedule schedule,
      boolean phq9,
      boolean pin) {
    boolean named() {
      return !name.isBlank()
          && name.length() <= LONGEST_NAME
          && name.codePoints().noneMatch(Character::isISOControl);
    }
  }

  /** A group and its id. */
  public record Listed(GroupId id, Group group) {}

  /** Every group by name, or those whose staff this account is of. */
  public List<Listed> all(AccountId account, boolean administrator) {
    return groups.all().stream()
        .map(id -> new Listed(id, groups.get(id)))
        .filter(it -> it.group().isFounded())
        .filter(it -> administrator || it.group().seatOf(account) != null)
        .sorted(Comparator.comparing(it -> it.group().terms().name().toLowerCase(Locale.ROOT)))
        .toList();
  }

  public Group get(GroupId id) {
    return groups.get(id);
  }

  /** Whether a session of this group is going on. */
  public boolean goingOn(GroupId id) {
    return changes.goingOn(id);
  }

  /** A new group with the practice's agreement and nobody in it. */
  public Reply<GroupId> found(AccountId by, Details details) {
    if (!details.named()) {
      return Reply.refused(Refusal.GROUP_NAME);
    }
    if (groups.all().size() >= MOST_GROUPS) {
      return Reply.refused(Refusal.MANY_GROUPS);
    }
    var id = new GroupId(ids.fresh());
    var found =
        new GroupCommand.Found(
            id,
            details.name().strip(),
            details.of(),
            details.initialUntil(),
            details.finalFrom(),
            details.length());
    var refused =
        all(
            id,
            by,
            List.of(
                found,
                new GroupCommand.SetPolicies(details.phq9(), details.pin()),
                new GroupCommand.SetSchedule(details.schedule()),
                new GroupCommand.PublishAgreement(practice.now().textOfGroup())));
    return refused == null ? Reply.done(id) : Reply.refused(refused);
  }

  public Reply<Reply.Nothing> change(GroupId id, AccountId by, Details details) {
    if (!details.named()) {
      return Reply.refused(Refusal.GROUP_NAME);
    }
    var programme =
        new GroupCommand.ChangeProgramme(
            details.name().strip(),
            details.of(),
            details.initialUntil(),
            details.finalFrom(),
            details.length());
    return reply(
        all(
            id,
            by,
            List.of(
                programme,
                new GroupCommand.SetSchedule(details.schedule()),
                new GroupCommand.SetPolicies(details.phq9(), details.pin()))));
  }

  /** Everybody's browsers lose their seats at once; not while a session is going on. */
  public Reply<Reply.Nothing> close(GroupId id, AccountId by) {
    if (changes.goingOn(id)) {
      return Reply.refused(Refusal.GOING_ON);
    }
    var refused = all(id, by, List.of(new GroupCommand.CloseGroup()));
    groups.get(id).everyone().stream().map(Seat::seat).forEach(door::signOut);
    return reply(refused);
  }

  public Reply<Reply.Nothing> reopen(GroupId id, AccountId by) {
    return reply(all(id, by, List.of(new GroupCommand.ReopenGroup())));
  }

  /** In turn, as far as none is refused. */
  private @Nullable Refusal all(GroupId id, AccountId by, List<GroupCommand> commands) {
    for (var command : commands) {
      var rule = changes.decide(id, by, command);
      if (rule != null) {
        return Refusal.of(rule);
      }
    }
    return null;
  }

  private static Reply<Reply.Nothing> reply(@Nullable Refusal refused) {
    return refused == null ? Reply.done() : Reply.refused(refused);
  }
}
