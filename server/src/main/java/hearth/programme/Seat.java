package hearth.programme;

import hearth.practice.AccountId;
import hearth.practice.Private;
import hearth.practice.Role;
import hearth.practice.SeatId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One person of a group, as its practice knows them.
 *
 * @param holder who signs in here, for a seat of staff; null for nobody
 * @param gone when it was taken back; null while its person is of the group
 */
public record Seat(
    SeatId seat,
    Role role,
    Private<String> name,
    @Nullable AccountId holder,
    @Nullable Instant gone) {}
