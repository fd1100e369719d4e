package hearth.room;

import hearth.journal.Appended;
import hearth.journal.Head;
import hearth.journal.Journal;
import hearth.journal.JournalUnavailable;
import hearth.journal.StoredRecord;
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
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Every group, folded from its stream and kept. Safe for use by many threads; calls wait for the
 * journal, and throw {@link JournalUnavailable} when it fails.
 */
public final class Groups {
  private static final long WAIT_SECONDS = 10;
  private static final int TRIES = 16;
  private static final String PREFIX = "group/";
  private static final int PAGE = 500;

  private final Journal journal;
  private final EventCodec<GroupEvent.Recorded> codec;
  private final InstantSource clock;
  private final ConcurrentMap<GroupId, Kept> kept = new ConcurrentHashMap<>();

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
    return kept(id).decide(by, commandId, command);
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

  private Kept kept(GroupId id) {
    var known = kept.computeIfAbsent(id, Kept::new);
    if (!known.now().isFounded()) {
      // Ids come from signed-in people and the operator; still, what does not exist is not kept.
      kept.remove(id, known);
    }
    return known;
  }

  /** One group's cache. Its lock is held over an append: a group decides one thing at a time. */
  private final class Kept {
    private final StreamId stream;
    private Group group = Group.empty();
    private Head head = Head.NONE;
    private boolean doubtful = true;

    Kept(GroupId id) {
      this.stream = StreamId.group(id);
    }

    synchronized Group now() {
      if (doubtful) {
        catchUp();
      }
      return group;
    }

    synchronized @Nullable GroupRule decide(
        @Nullable Person by, @Nullable String commandId, GroupCommand command) {
      for (int i = 0; i < TRIES; i++) {
        switch (Programme.decide(now(), command)) {
          case GroupDecision.Refused refused -> {
            return refused.rule();
          }
          case GroupDecision.Accepted accepted -> {
            if (accepted.events().isEmpty() || append(by, commandId, accepted.events())) {
              return null;
            }
          }
        }
      }
      throw new JournalUnavailable("others were always first in " + stream, null);
    }

    private boolean append(
        @Nullable Person by, @Nullable String commandId, List<GroupEvent> events) {
      var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
      var recorded =
          events.stream().map(e -> new GroupEvent.Recorded(e, at, by, commandId)).toList();
      doubtful = true;
      var appended = await(recorded);
      if (appended instanceof Appended.Stored stored) {
        recorded.forEach(r -> group = group.evolve(r));
        head = stored.head();
        doubtful = false;
        return true;
      }
      return false;
    }

    private Appended await(List<GroupEvent.Recorded> recorded) {
      try {
        return journal
            .append(stream, head, codec.encode(stream, head, recorded))
            .toCompletableFuture()
            .get(WAIT_SECONDS, TimeUnit.SECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new JournalUnavailable("interrupted", e);
      } catch (ExecutionException | TimeoutException e) {
        throw new JournalUnavailable(stream + " was not saved", e);
      }
    }

    private void take(StoredRecord record) {
      group = group.evolve(codec.decode(record));
      head = record.head();
    }

    private void catchUp() {
      if (!Replay.has(journal, stream, head)) {
        group = Group.empty();
        head = Head.NONE;
      }
      Replay.after(journal, stream, head, this::take);
      doubtful = false;
    }
  }
}
