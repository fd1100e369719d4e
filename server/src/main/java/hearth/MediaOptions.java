package hearth;

import hearth.media.PeerSpec;
import hearth.media.kurento.KurentoSettings;
import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where sound and picture run. */
final class MediaOptions {
  private static final String KURENTO = "kurento";

  @Option(
      names = "--media",
      paramLabel = "sfu|kurento",
      defaultValue = "sfu",
      converter = MediaServerUrl.Plane.class,
      description =
          "where sound and picture run: sfu, in this process, or kurento, on media servers"
              + " (default ${DEFAULT-VALUE})")
  String plane;

  @Option(
      names = "--media-port",
      paramLabel = "PORT",
      converter = HostAndPort.Port.class,
      description = "sfu: the one UDP port of sound and picture (default: the number of --port)")
  @Nullable Integer port;

  @Option(
      names = "--media-address",
      paramLabel = "ADDRESS",
      split = ",",
      converter = HostAndPort.Host.class,
      description = "sfu: an address by which browsers reach that port, besides this machine's own")
  List<InetAddress> addresses = List.of();

  @Option(
      names = "--kurento",
      paramLabel = "URL",
      split = ",",
      converter = MediaServerUrl.class,
      description = "kurento: the media servers, like ws://10.0.0.5:8888/kurento")
  List<URI> servers = List.of();

  @Option(
      names = "--kurento-video-slots",
      paramLabel = "N",
      description =
          "kurento: how many faces one person is sent at once, 0 to "
              + PeerSpec.MAX_SLOTS
              + "; sound is sent of everybody (default "
              + KurentoSettings.VIDEO_SLOTS
              + ")")
  @Nullable Integer videoSlots;

  @Option(
      names = "--kurento-capacity",
      paramLabel = "N",
      description =
          "kurento: endpoints after which a media server takes no further session (default "
              + KurentoSettings.CAPACITY
              + ")")
  @Nullable Integer capacity;

  /**
   * What was chosen. A flag of the other plane is refused: it would be a setting silently not made.
   *
   * @param otherwise the SFU's port when none was named
   */
  Settings.Media chosen(int otherwise) {
    if (plane.equals(KURENTO)) {
      refuse("sfu", "--media-port", port);
      refuse("sfu", "--media-address", addresses.isEmpty() ? null : addresses);
      return kurento();
    }
    refuse(KURENTO, "--kurento", servers.isEmpty() ? null : servers);
    refuse(KURENTO, "--kurento-video-slots", videoSlots);
    refuse(KURENTO, "--kurento-capacity", capacity);
    return new Settings.Media.Sfu(port == null ? otherwise : port, addresses);
  }

  private Settings.Media.Kurento kurento() {
    if (servers.isEmpty()) {
      throw NotStarted.wrong(
          "--media kurento needs --kurento with a media server, like ws://10.0.0.5:8888/kurento");
    }
    if (servers.stream().distinct().count() < servers.size()) {
      throw NotStarted.wrong("--kurento names a media server twice");
    }
    int slots = videoSlots == null ? KurentoSettings.VIDEO_SLOTS : videoSlots;
    if (slots < 0 || slots > PeerSpec.MAX_SLOTS) {
      throw NotStarted.wrong(
          "--kurento-video-slots: " + slots + " is not from 0 to " + PeerSpec.MAX_SLOTS);
    }
    int most = capacity == null ? KurentoSettings.CAPACITY : capacity;
    if (most < 1) {
      throw NotStarted.wrong("--kurento-capacity: " + most + " is not 1 or more");
    }
    return new Settings.Media.Kurento(servers, most, slots);
  }

  private static void refuse(String plane, String flag, @Nullable Object given) {
    if (given != null) {
      throw NotStarted.wrong(flag + " goes with --media " + plane);
    }
  }
}
