package hearth.room;

import hearth.journal.Journal;
import hearth.journal.JournalUnavailable;
import hearth.journal.StreamId;
import hearth.journal.schema.EventCodec;
import hearth.practice.GroupId;
import hearth.practice.Person;
import hearth.practice.SessionId;
import hearth.programme.Group;
import hearth.programme.GroupCommand;
import hearth.programme.GroupDecision;
import hearth.programme.GroupEvent;
import hearth.programme.GroupRule;
import hearth.programme.Programme;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * Every group, folded from its stream and kept. Safe for use by many threads; calls wait for the
 * journal, and throw {@link JournalUnavailable} when it fails.
 */
public final class Groups {
  private static final String PREFIX = "group/";
  private static final int PAGE = 500;

  private final Journal journal;
  private final EventCodec<GroupEvent.Recorded> codec;
  private final InstantSource clock;
  private final ConcurrentMap<GroupId, Folded<Group, GroupEvent.Recorded>> kept =
      new ConcurrentHashMap<>();

  public Groups(Journal journal, EventCodec<GroupEvent.Recorded> codec, InstantSource clock) {
    this.journal = journal;
    this.codec = codec;
    this.clock = clock;
  }

  /** The group as it stands; an empty one when there is none of this id. */
  public Group get(GroupId id) {
    return kept(id).now();
  }

  /** The session of this group that is to come or going on; null for none. */
  public @Nullable SessionId sessionAtHand(GroupId id) {
    return get(id).sessionAtHand();
  }

  /** The session at hand, or else the last there was; null when none was ever planned. */
  public @Nullable SessionId sessionOf(GroupId id) {
    var group = get(id);
    var atHand = group.sessionAtHand();
    return atHand == null ? group.lastSession() : atHand;
  }

  /**
   * Decides and makes it durable. The same command again changes nothing.
   *
   * @param by whose command it is, and {@code commandId} which; null for the server's own
   * @return the rule that refuses it, or null when it is so now
   */
  public @Nullable GroupRule decide(
      GroupId id, @Nullable Person by, @Nullable String commandId, GroupCommand command) {
    return kept(id).decide(group -> decided(group, by, commandId, command));
  }

  /** Every group of this node's journal, folded; in the order of their ids. */
  public List<GroupId> all() {
    var found = new ArrayList<GroupId>();
    StreamId after = null;
    do {
      var page = journal.streams(PREFIX, after, PAGE);
      page.forEach(stream -> found.add(new GroupId(stream.value().substring(PREFIX.length()))));
      after = page.size() < PAGE ? null : page.getLast();
    } while (after != null);
    return found;
  }

  private Folded<Group, GroupEvent.Recorded> kept(GroupId id) {
    var known = kept.computeIfAbsent(id, this::folded);
    if (!known.now().isFounded()) {
      // Ids come from signed-in people and the operator; still, what does not exist is not kept.
      kept.remove(id, known);
    }
    return known;
  }

  private Folded<Group, GroupEvent.Recorded> folded(GroupId id) {
    return new Folded<>(journal, codec, StreamId.group(id), Group.empty(), Group::evolve);
  }

  private Folded.Decided<GroupEvent.Recorded, @Nullable GroupRule> decided(
      Group group, @Nullable Person by, @Nullable String commandId, GroupCommand command) {
    return switch (Programme.decide(group, command)) {
      case GroupDecision.Refused refused -> new Folded.Decided<>(List.of(), refused.rule());
      case GroupDecision.Accepted accepted -> {
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var recorded =
            accepted.events().stream()
                .map(event -> new GroupEvent.Recorded(event, at, by, commandId))
                .toList();
        yield new Folded.Decided<>(recorded, null);
      }
    };
  }
}
