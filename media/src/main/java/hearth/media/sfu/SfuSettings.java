package hearth.media.sfu;

import hearth.media.sfu.srtp.SrtpProfile;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Where the SFU listens.
 *
 * @param addresses local addresses, each offered to browsers, the first preferred
 * @param port the one UDP port; 0 for any
 * @param advertised addresses by which browsers reach us besides, where a router translates them to
 *     ours
 * @param profiles SRTP profiles we agree to, the first preferred
 * @param warmUp whether to hold a rehearsal after the start, so that the first to join finds the
 *     code compiled
 */
public record SfuSettings(
    List<InetAddress> addresses,
    int port,
    List<InetAddress> advertised,
    List<SrtpProfile> profiles,
    boolean warmUp) {

  private static final List<SrtpProfile> ALL =
      List.of(SrtpProfile.AEAD_AES_128_GCM, SrtpProfile.AES_CM_128_HMAC_SHA1_80);

  public SfuSettings {
    addresses = List.copyOf(addresses);
    advertised = List.copyOf(advertised);
    profiles = List.copyOf(profiles);
    if (addresses.isEmpty() || profiles.isEmpty()) {
      throw new IllegalArgumentException("the SFU needs an address and an SRTP profile");
    }
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("no such port: " + port);
    }
  }

  public SfuSettings(List<InetAddress> addresses, int port) {
    this(addresses, port, List.of(), ALL, true);
  }

  /** This machine only, any port, no rehearsal: for tests. */
  public static SfuSettings loopback() {
    return new SfuSettings(List.of(InetAddress.ofLiteral("127.0.0.1")), 0).withWarmUp(false);
  }

  /**
   * 127.0.0.1 and the first address of this machine that is not loopback, since Firefox pairs with
   * no loopback candidate.
   */
  public static SfuSettings machine(int port) {
    List<InetAddress> addresses = new ArrayList<>();
    addresses.add(InetAddress.ofLiteral("127.0.0.1"));
    outside().stream().findFirst().ifPresent(addresses::add);
    return new SfuSettings(addresses, port);
  }

  private static List<Inet4Address> outside() {
    try {
      return NetworkInterface.networkInterfaces()
          .filter(SfuSettings::isUp)
          .sorted(Comparator.comparingInt(NetworkInterface::getIndex))
          .flatMap(NetworkInterface::inetAddresses)
          .filter(Inet4Address.class::isInstance)
          .map(Inet4Address.class::cast)
          .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
          .toList();
    } catch (SocketException e) {
      return List.of();
    }
  }

  private static boolean isUp(NetworkInterface network) {
    try {
      return network.isUp();
    } catch (SocketException e) {
      return false;
    }
  }

  public SfuSettings withAdvertised(List<InetAddress> others) {
    return new SfuSettings(addresses, port, others, profiles, warmUp);
  }

  public SfuSettings withProfiles(List<SrtpProfile> others) {
    return new SfuSettings(addresses, port, advertised, others, warmUp);
  }

  public SfuSettings withWarmUp(boolean wanted) {
    return new SfuSettings(addresses, port, advertised, profiles, wanted);
  }
}
