package hearth.journal.sqlite;

import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What a failed commit tells. */
final class Failures {
  private Failures() {}

  /** It is the disk, not one append: full, failing, read-only or held by another process. */
  static boolean ofDisk(Throwable failure) {
    return !(failure instanceof SQLiteException e)
        || switch (e.getResultCode()) {
          case SQLITE_CORRUPT, SQLITE_CONSTRAINT, SQLITE_CONSTRAINT_PRIMARYKEY, SQLITE_TOOBIG ->
              false;
          default -> true;
        };
  }

  /**
   * After a failed fsync the kernel may drop what it could not write and call the next one a
   * success, so that nothing can be trusted any more until a new start has read what is there.
   */
  static boolean ofFlush(Throwable failure) {
    return failure instanceof SQLiteException e
        && (e.getResultCode() == SQLiteErrorCode.SQLITE_IOERR_FSYNC
            || e.getResultCode() == SQLiteErrorCode.SQLITE_IOERR_DIR_FSYNC);
  }
}
