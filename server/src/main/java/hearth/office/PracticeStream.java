package hearth.office;

import hearth.journal.Journal;
import hearth.journal.JournalUnavailable;
import hearth.journal.StreamId;
import hearth.journal.schema.EventCodec;
import hearth.practice.Person;
import hearth.practice.Practice;
import hearth.practice.PracticeCommand;
import hearth.practice.PracticeDecision;
import hearth.practice.PracticeEvent;
import hearth.practice.PracticeRule;
import hearth.room.Folded;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The practice, folded from its stream and kept. Safe for use by many threads; calls wait for the
 * journal, and throw {@link JournalUnavailable} when it fails.
 */
public final class PracticeStream {
  private final Folded<Practice, PracticeEvent.Recorded> folded;
  private final InstantSource clock;

  public PracticeStream(
      Journal journal, EventCodec<PracticeEvent.Recorded> codec, InstantSource clock) {
    this.folded =
        new Folded<>(journal, codec, StreamId.practice(), Practice.empty(), Practice::evolve);
    this.clock = clock;
  }

  /** The practice as it stands. */
  public Practice now() {
    return folded.now();
  }

  /**
   * Decides and makes it durable. The same command again changes nothing.
   *
   * @param by whose command it is; null for the operator's
   * @return the rule that refuses it, or null when it is so now
   */
  public @Nullable PracticeRule decide(@Nullable Person by, PracticeCommand command) {
    return folded.decide(practice -> decided(practice, by, command));
  }

  private Folded.Decided<PracticeEvent.Recorded, @Nullable PracticeRule> decided(
      Practice practice, @Nullable Person by, PracticeCommand command) {
    return switch (practice.decide(command)) {
      case PracticeDecision.Refused refused -> new Folded.Decided<>(List.of(), refused.rule());
      case PracticeDecision.Accepted accepted -> {
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var recorded =
            accepted.events().stream()
                .map(event -> new PracticeEvent.Recorded(event, at, by, null))
                .toList();
        yield new Folded.Decided<>(recorded, null);
      }
    };
  }
}
