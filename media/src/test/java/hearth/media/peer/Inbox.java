package hearth.media.peer;

import hearth.media.SlotId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What reached one browser, opened and in order; bounded. */
public final class Inbox {
  private static final int MOST = 200_000;

  /** One packet of media; {@code stream} is null when the answer names no such SSRC. */
  public record Arrival(Rtp rtp, Answer.@Nullable Inbound stream, long nanos) {
    public boolean in(SlotId slot, boolean audio) {
      return stream != null && stream.slot().equals(slot) && stream.audio() == audio;
    }

    public boolean rtx() {
      return stream != null && stream.rtx();
    }

    /** The payload as it was before RTX wrapped it. */
    public byte[] payload() {
      return rtx() ? Payload.withoutRtx(rtp.payload()) : rtp.payload();
    }

    /** The sequence number that an RTX packet repeats. */
    public int original() {
      return Payload.originalOf(rtp.payload());
    }

    public boolean key() {
      return Payload.isKey(payload());
    }

    public boolean audio() {
      return stream != null ? stream.audio() : rtp.payloadType() == Offer.OPUS;
    }

    public String words() {
      return audio() ? Payload.wordsOfOpus(payload()) : Payload.wordsOfVp8(payload());
    }
  }

  private final List<Arrival> media = new ArrayList<>();
  private final List<Rtcp> control = new ArrayList<>();
  private volatile Map<Integer, Answer.Inbound> streams = Map.of();
  private int unopened;
  private long count;
  private boolean counting;
  private @Nullable Consumer<Arrival> ear;

  void expect(Map<Integer, Answer.Inbound> known) {
    streams = Map.copyOf(known);
  }

  synchronized void media(Rtp rtp) {
    boolean padding = rtp.payload().length == 0;
    count += padding ? 0 : 1;
    if (!padding && ear != null) {
      ear.accept(new Arrival(rtp, streams.get(rtp.ssrc()), System.nanoTime()));
    } else if (!padding && !counting && media.size() < MOST) {
      media.add(new Arrival(rtp, streams.get(rtp.ssrc()), System.nanoTime()));
    }
  }

  synchronized void control(List<Rtcp> packets) {
    if (!counting && control.size() < MOST) {
      control.addAll(packets);
    }
  }

  synchronized void unopened() {
    unopened++;
  }

  /** Keeps no packet from now on and only counts, as a load of many needs it. */
  public synchronized void countOnly() {
    counting = true;
  }

  /** Keeps no packet of media from now on and hands each to this ear, which must be quick. */
  public synchronized void handTo(Consumer<Arrival> hears) {
    ear = hears;
  }

  /** How many packets of media have come, kept or not. */
  public synchronized long count() {
    return count;
  }

  public synchronized List<Arrival> media() {
    return List.copyOf(media);
  }

  /** The packets of one slot's stream, RTX apart. */
  public List<Arrival> of(SlotId slot, boolean audio) {
    return media().stream().filter(each -> each.in(slot, audio) && !each.rtx()).toList();
  }

  public List<Arrival> rtxOf(SlotId slot) {
    return media().stream().filter(each -> each.in(slot, false) && each.rtx()).toList();
  }

  public synchronized <T extends Rtcp> List<T> control(Class<T> kind) {
    return control.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** Datagrams that looked like SRTP or SRTCP and did not open. */
  public synchronized int notOpened() {
    return unopened;
  }
}
