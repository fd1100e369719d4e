package hearth.media.sfu.rehearsal;

import hearth.media.Feed;
import hearth.media.MediaSpace;
import hearth.media.MemberId;
import hearth.media.PeerSpec;
import hearth.media.Quality;
import hearth.media.RoutingPlan;
import hearth.media.Source;
import hearth.media.SpaceId;
import hearth.media.sfu.dtls.DtlsIdentity;
import hearth.media.sfu.dtls.DtlsSession;
import hearth.media.sfu.forward.Forwarder;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Two of our own meet on a port of their own, see and hear each other for some thousand packets,
 * and are gone. In the background; a rehearsal that fails costs nothing but its use.
 */
public final class Rehearsal implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Rehearsal.class);

  /** Enough for the compiler to take every method on the way to its best. */
  private static final int ROUNDS = 6_000;

  /** Packets of this many rounds fit any kernel's buffer; then the loop gets a moment to read. */
  private static final int BURST = 10;

  private static final PeerSpec SPEC = new PeerSpec(Set.of(Source.MICROPHONE, Source.CAMERA), 1);
  private static final MemberId ONE = new MemberId("one");
  private static final MemberId OTHER = new MemberId("other");

  private final DtlsSession.Terms terms;
  private final CompletableFuture<Boolean> over = new CompletableFuture<>();
  private final Thread thread =
      Thread.ofPlatform().name("media-rehearsal").daemon().unstarted(this::run);

  private Rehearsal(DtlsSession.Terms terms) {
    this.terms = terms;
  }

  /** Begins at once, under the same profiles as the plane's. */
  public static Rehearsal begin(DtlsSession.Terms terms) {
    Rehearsal rehearsal = new Rehearsal(terms);
    rehearsal.thread.start();
    return rehearsal;
  }

  /** Completes when it is over: true if it went well. */
  public CompletionStage<Boolean> over() {
    return over.minimalCompletionStage();
  }

  private void run() {
    long begin = System.nanoTime();
    boolean well = false;
    List<InetAddress> here = List.of(InetAddress.ofLiteral("127.0.0.1"));
    try (Forwarder stage = Forwarder.open("media-rehearsal-loop", here, 0, List.of(), terms)) {
      perform(stage);
      well = true;
      LOG.info("warm after {} ms", (System.nanoTime() - begin) / 1_000_000);
      LOG.debug("the rehearsal's counters: {}", stage.counters());
    } catch (IOException | ExecutionException e) {
      LOG.warn("the rehearsal failed; the first to join will find the media plane cold", e);
    } catch (InterruptedException e) {
      LOG.debug("the rehearsal was broken off");
    } finally {
      over.complete(well);
    }
  }

  private void perform(Forwarder stage)
      throws IOException, InterruptedException, ExecutionException {
    MediaSpace space =
        stage.open(new SpaceId("rehearsal"), new DeafRoom()).toCompletableFuture().get();
    DtlsSession.Terms theirs =
        new DtlsSession.Terms(
            DtlsIdentity.fresh(terms.random(), Instant.now()), terms.profiles(), terms.random());
    try (RehearsalBrowser one = join(stage, space, ONE, theirs);
        RehearsalBrowser other = join(stage, space, OTHER, theirs)) {
      long version = 0;
      for (int round = 0; round < ROUNDS; round++) {
        if (round % (ROUNDS / 50) == 0) {
          space.route(plan(++version)).toCompletableFuture().get();
        }
        one.publish();
        other.publish();
        if (round % BURST == 0) {
          one.complain(round);
          other.complain(round);
          Thread.sleep(1);
        }
      }
    }
  }

  private RehearsalBrowser join(
      Forwarder stage, MediaSpace space, MemberId member, DtlsSession.Terms theirs)
      throws IOException, InterruptedException {
    return new RehearsalBrowser(
        stage.addresses().getFirst(),
        space.join(member, SPEC),
        theirs,
        terms.identity().fingerprint());
  }

  /** Now and then nobody is granted anything, so that switching is rehearsed as well. */
  private static RoutingPlan plan(long version) {
    return version % 5 == 0
        ? new RoutingPlan(version, Map.of())
        : new RoutingPlan(version, Map.of(ONE, both(OTHER), OTHER, both(ONE)));
  }

  private static List<Feed> both(MemberId from) {
    return List.of(
        new Feed(from, Source.MICROPHONE, Quality.HIGH),
        new Feed(from, Source.CAMERA, Quality.HIGH));
  }

  /** Breaks it off if it still runs; returns when its threads and its port are gone. */
  @Override
  public void close() {
    thread.interrupt();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
