package hearth.desk;

import hearth.journal.Journal;
import hearth.journal.schema.EventCodec;
import hearth.room.Groups;
import hearth.vault.PracticeKey;
import hearth.vault.Vault;
import java.time.InstantSource;

/** The staff's desk for tests: everything real. */
public final class TestDesk {
  private TestDesk() {}

  public static StaffDesk open(
      Journal journal, Vault vault, Groups groups, PracticeKey key, InstantSource clock) {
    return new StaffDesk(
        groups,
        new Notebooks(journal, EventCodec.notes(vault), clock),
        new Trail(journal, EventCodec.audit(vault), clock),
        new Courses(journal, EventCodec.session(vault)),
        seat -> key.derive("drafts/" + seat),
        clock);
  }
}
