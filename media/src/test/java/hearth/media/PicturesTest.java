package hearth.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PicturesTest {
  /** One voice with all its headers, in bit/s. */
  private static final int SOUND = 45_000;

  /** IP, UDP, RTP with extensions and the SRTP tag around a piece of a picture, in bytes. */
  private static final int HEADERS = 70;

  private static final int PIECE = 1_100;

  private static MemberId id(int number) {
    return new MemberId("m" + number);
  }

  private static Feed camera(int from) {
    return new Feed(id(from), Source.CAMERA, Quality.HIGH);
  }

  private static Feed microphone(int from) {
    return new Feed(id(from), Source.MICROPHONE, Quality.HIGH);
  }

  private static List<MemberId> people(int count) {
    return IntStream.range(0, count).mapToObj(PicturesTest::id).toList();
  }

  private static Map<MemberId, List<Feed>> circle(int count) {
    Map<MemberId, List<Feed>> feeds = new HashMap<>();
    for (int to = 0; to < count; to++) {
      List<Feed> all = new ArrayList<>();
      for (int from = 0; from < count; from++) {
        if (from != to) {
          all.add(microphone(from));
          all.add(camera(from));
        }
      }
      feeds.put(id(to), all);
    }
    return feeds;
  }

  @ParameterizedTest
  @DisplayName("MP70 everybody's sound and picture together are inside 2.5 Mbit/s down")
  @ValueSource(ints = {2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 16})
  void insideTheLine(int people) {
    Map<MemberId, Picture> pictures = Pictures.of(people(people), circle(people), _ -> 15);
    assertThat(pictures).hasSize(people);
    circle(people)
        .forEach(
            (receiver, feeds) -> {
              long down = feeds.stream().mapToLong(feed -> bits(feed, pictures)).sum();
              assertThat(down).as("to %s", receiver).isLessThanOrEqualTo(2_500_000);
            });
  }

  private static long bits(Feed feed, Map<MemberId, Picture> pictures) {
    if (feed.source() == Source.MICROPHONE) {
      return SOUND;
    }
    Picture picture = pictures.getOrDefault(feed.from(), Picture.among(0));
    int frame = picture.bitsPerSecond() / 8 / picture.framesPerSecond();
    int pieces = Math.ceilDiv(frame, PIECE);
    return picture.bitsPerSecond() + 8L * HEADERS * pieces * picture.framesPerSecond();
  }

  @Test
  @DisplayName("MP70 the fullest screen that a picture is shown on decides its size")
  void fullestDecides() {
    Map<MemberId, List<Feed>> feeds =
        Map.of(
            id(8), List.of(camera(0), camera(1), camera(2), camera(3), camera(4)),
            id(9), List.of(camera(0), camera(5)));
    Map<MemberId, Picture> pictures = Pictures.of(people(8), feeds, _ -> 15);
    assertThat(pictures).containsEntry(id(0), Picture.among(5));
    assertThat(pictures).containsEntry(id(4), Picture.among(5));
    assertThat(pictures).containsEntry(id(5), Picture.among(2));
    assertThat(pictures).containsEntry(id(7), Picture.among(0));
  }

  @Test
  @DisplayName("MP70 a screen counts no more faces than it can be sent")
  void capped() {
    Map<MemberId, Picture> pictures =
        Pictures.of(people(13), circle(13), who -> who.equals(id(0)) ? 12 : 9);
    assertThat(pictures).containsEntry(id(0), Picture.among(9));
    assertThat(pictures).containsEntry(id(1), Picture.among(12));
  }

  @Test
  @DisplayName("MP70 sound alone takes no room from a picture, and one face counts once")
  void cameraOnly() {
    Map<MemberId, List<Feed>> feeds =
        Map.of(id(9), List.of(camera(0), camera(0), camera(1), microphone(2), microphone(3)));
    assertThat(Pictures.of(people(2), feeds, _ -> 15))
        .containsOnly(Map.entry(id(0), Picture.among(2)), Map.entry(id(1), Picture.among(2)));
  }
}
