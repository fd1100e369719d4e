package hearth.media.peer;

import hearth.media.SlotId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a browser takes from the plane's answer. */
public final class Answer {
  private final List<Section> sections = new ArrayList<>();
  private final List<String> head = new ArrayList<>();

  /** One m-line and what stands below it. */
  public record Section(String mLine, List<String> lines) {
    /** The value of {@code a=name:value}. */
    public Optional<String> value(String name) {
      return values(name).stream().findFirst();
    }

    List<String> values(String name) {
      String prefix = "a=" + name + ":";
      return lines.stream()
          .filter(line -> line.startsWith(prefix))
          .map(line -> line.substring(prefix.length()))
          .toList();
    }

    public boolean rejected() {
      return mLine.split(" ", -1)[1].equals("0");
    }

    public boolean has(String line) {
      return lines.contains(line);
    }

    /** The first SSRC that is not an RTX stream's. */
    Optional<Integer> ssrc() {
      return group().map(group -> group[0]).or(this::firstSsrc);
    }

    private Optional<Integer> firstSsrc() {
      return value("ssrc").map(line -> Integer.parseUnsignedInt(line.split(" ", -1)[0]));
    }

    Optional<Integer> rtxSsrc() {
      return group().map(group -> group[1]);
    }

    private Optional<int[]> group() {
      return value("ssrc-group")
          .filter(line -> line.startsWith("FID "))
          .map(
              line -> {
                String[] parts = line.split(" ", -1);
                return new int[] {
                  Integer.parseUnsignedInt(parts[1]), Integer.parseUnsignedInt(parts[2])
                };
              });
    }
  }

  /** One stream of the plane to this browser. */
  public record Inbound(SlotId slot, boolean audio, boolean rtx, int ssrc) {}

  private Answer() {}

  public static Answer parse(String sdp) {
    Answer answer = new Answer();
    for (String line : sdp.lines().toList()) {
      if (line.startsWith("m=")) {
        answer.sections.add(new Section(line, new ArrayList<>()));
      } else if (answer.sections.isEmpty()) {
        answer.head.add(line);
      } else {
        answer.sections.getLast().lines().add(line);
      }
    }
    return answer;
  }

  public List<Section> sections() {
    return List.copyOf(sections);
  }

  /** A value of the session, or else of its first accepted m-line. */
  String value(String name) {
    Section session = new Section("", head);
    return session
        .value(name)
        .or(() -> accepted().value(name))
        .orElseThrow(() -> new IllegalStateException("the answer lacks " + name));
  }

  private Section accepted() {
    return sections.stream()
        .filter(section -> !section.rejected())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("every m-line was rejected"));
  }

  IceSecret ice() {
    return new IceSecret(value("ice-ufrag"), value("ice-pwd"));
  }

  String fingerprint() {
    return value("fingerprint").split(" ", -1)[1];
  }

  /** {@code candidate:…} lines anywhere in the answer. */
  List<String> candidates() {
    List<String> all = new ArrayList<>();
    for (Section section : sections) {
      section.values("candidate").forEach(value -> all.add("candidate:" + value));
    }
    return all;
  }

  /** The plane's streams by SSRC. */
  Map<Integer, Inbound> inbound(Offer offer) {
    Map<Integer, Inbound> streams = new HashMap<>();
    for (int index = 0; index < Math.min(sections.size(), offer.lines().size()); index++) {
      Offer.Line line = offer.lines().get(index);
      SlotId slot = line.receives();
      if (slot != null) {
        Section section = sections.get(index);
        section
            .ssrc()
            .ifPresent(ssrc -> streams.put(ssrc, new Inbound(slot, line.audio(), false, ssrc)));
        section
            .rtxSsrc()
            .ifPresent(ssrc -> streams.put(ssrc, new Inbound(slot, line.audio(), true, ssrc)));
      }
    }
    return streams;
  }
}
