/**
 * What has happened, kept for good: streams of records, each chained to the one before by a keyed
 * hash. The port, its records and the check of the chain.
 */
@NullMarked
package hearth.journal;

import org.jspecify.annotations.NullMarked;
