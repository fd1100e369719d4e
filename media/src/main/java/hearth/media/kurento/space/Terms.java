package hearth.media.kurento.space;

import hearth.media.kurento.server.Pool;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;

/**
 * What all spaces of a plane share.
 *
 * @param videoSlots how many faces one receiver is sent at once
 * @param sample between two readings of the counters
 * @param clock only posts to mailboxes, so it is never held up
 */
public record Terms(
    Pool pool, int videoSlots, Duration sample, ScheduledExecutorService clock, Tally tally) {}
