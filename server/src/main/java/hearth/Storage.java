package hearth;

import hearth.audit.AuditEvent;
import hearth.desk.DraftKeys;
import hearth.journal.AppendObserver;
import hearth.journal.ChainKey;
import hearth.journal.Journal;
import hearth.journal.StreamId;
import hearth.journal.schema.EventCodec;
import hearth.journal.sqlite.SqliteJournal;
import hearth.notes.NoteEvent;
import hearth.practice.PracticeEvent;
import hearth.practice.Private;
import hearth.practice.SeatId;
import hearth.practice.SessionId;
import hearth.programme.GroupEvent;
import hearth.room.Node;
import hearth.session.Event;
import hearth.vault.PracticeKey;
import hearth.vault.Registry;
import hearth.vault.Safe;
import hearth.vault.Vault;
import hearth.vault.sqlite.SqliteRegistry;
import java.util.HexFormat;
import java.util.Set;

/**
 * All that outlives the process.
 *
 * @param drafts keys that browsers of staff are lent
 * @param owner a name for media servers: the same in every life of this folder, another in every
 *     other folder, and nothing can be told from it
 */
record Storage(
    Registry registry,
    Journal journal,
    EventCodec<Event.Recorded> sessionEvents,
    EventCodec<GroupEvent.Recorded> groupEvents,
    EventCodec<PracticeEvent.Recorded> practiceEvents,
    EventCodec<NoteEvent.Recorded> noteEvents,
    EventCodec<AuditEvent.Recorded> auditEvents,
    Vault vault,
    Safe safe,
    DraftKeys drafts,
    String owner)
    implements AutoCloseable {
  private static final String NODE = "local";
  private static final int OWNER_BYTES = 8;

  static Storage open(DataFolder folder, AppendObserver observer) {
    var key = PracticeKey.open(folder.file("practice.key"));
    var registry = SqliteRegistry.open(folder.file("registry.db"));
    var vault = Vault.open(key, registry);
    var chain = new ChainKey(key.derive("chain"));
    var journal = SqliteJournal.open(folder.file("journal.db"), chain, observer);
    var owner = HexFormat.of().formatHex(key.derive("media-servers"), 0, OWNER_BYTES);
    return new Storage(
        registry,
        journal,
        EventCodec.session(vault),
        EventCodec.group(vault),
        EventCodec.practice(vault),
        EventCodec.notes(vault),
        EventCodec.audit(vault),
        vault,
        new Safe(key, "door"),
        seat -> key.derive("drafts/" + seat),
        owner);
  }

  /** What was written in a session goes with its keys; the chain of the journal stays whole. */
  void forgetChat(SessionId session, Set<SeatId> seats) {
    var stream = StreamId.session(session).value();
    for (var seat : seats) {
      vault.destroy(seat, Private.Kind.CHAT, stream);
      vault.destroy(seat, Private.Kind.SCENE, stream);
    }
  }

  /** This life of this node: the registry's versions only grow. */
  Node node() {
    long epoch;
    do {
      var last = registry.get("node", NODE);
      epoch = registry.put("node", NODE, last == null ? Registry.ABSENT : last.version(), "");
    } while (epoch == Registry.ABSENT);
    return new Node(NODE, epoch);
  }

  @Override
  public void close() {
    journal.close();
    registry.close();
  }
}
