package hearth.media.kurento.standin.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.media.kurento.standin.Standin;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every recording of the real server, played to the double.
 *
 * <p>No type of event is left out of any file. What needs real media comes from browsers that the
 * test moves where the recording has them come, stop, close or die: {@code
 * NewCandidatePairSelected}, {@code ConnectionStateChanged}, {@code MediaStateChanged}, {@code
 * MediaFlowInStateChanged}, {@code MediaFlowOutStateChanged}, {@code MediaTranscodingStateChanged},
 * {@code DtlsConnectionStateChange} and most of {@code IceComponentStateChanged} (02, 03, 04, 09,
 * 09b, 11). Two are weaker than the rest: of {@code IceComponentStateChanged} each word counts
 * once, since ICE repeats itself at leisure, and {@code Error} (11) comes with the recorded
 * description, since nothing decodes here.
 */
class TranscriptTest {
  @ParameterizedTest(name = "{0}: {1} replies")
  @CsvSource({
    "01-connect-and-info, 10",
    "01b-heartbeat, 8",
    "02-publish, 31",
    "03-subscribe-and-switch, 68",
    "04-release, 49",
    "05-errors, 28",
    "05b-errors-raw, 58",
    "05c-malformed-json, 4",
    "06-reconnect-same-server, 18",
    "07-reconnect-new-server, 17",
    "08-transaction, 7",
    "09-browser-gone, 60",
    "09b-browser-closed, 59",
    "10-getstats-names-tags, 47",
    "11-transcoding-and-error-event, 47",
  })
  @DisplayName("the double answers and tells as the recorded server did")
  void replays(String file, int replies) {
    try (Standin standin = Standin.start()) {
      int compared = new Replay(standin, Set.of()).run(Transcript.read(file));
      assertThat(compared).isEqualTo(replies);
    }
  }
}
