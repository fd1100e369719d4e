package hearth.journal.schema;

import hearth.journal.StoredRecord;

/**
 * A stored record this version cannot read: its stream stops here. Names the record and the field,
 * never content.
 */
public final class UnreadableRecord extends RuntimeException {
  private static final long serialVersionUID = 1;

  UnreadableRecord(StoredRecord record, String why) {
    super(record.stream() + "#" + record.seq() + ": " + why);
  }
}
