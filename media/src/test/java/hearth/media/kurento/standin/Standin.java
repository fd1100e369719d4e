package hearth.media.kurento.standin;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A double of Kurento Media Server on a free port of the loopback. It answers as the frames in
 * {@code kurento-transcripts/} do, and carries media in memory between {@link Browser}s.
 *
 * <p>Calls have names in the switches and counters: the operation for {@code invoke} ({@code
 * processOffer}, {@code connect}, {@code getInfo}), and else the JSON-RPC method ({@code create},
 * {@code release}, {@code transaction}, {@code ping}); its {@code connect}, by which a session goes
 * on, is {@code reconnect}.
 *
 * <p>What the real server does within 100 ms the double does within 10; longer waits (media that
 * cease, reports that stay away) are its own times {@link #pace}.
 */
public final class Standin implements AutoCloseable {
  private final Loop loop = new Loop();
  private final Gate gate = new Gate();
  private final Calls calls = new Calls();
  private final Faults faults = new Faults(loop);
  private final Lives lives = new Lives(loop, faults, calls);
  private final Door door = Door.open(() -> new Connection(lives), gate);

  private Standin() {}

  /** Listens when it returns. */
  public static Standin start() {
    return new Standin();
  }

  /** Like {@code ws://127.0.0.1:20001/kurento}; the same in every life. */
  public URI url() {
    return URI.create("ws://127.0.0.1:" + door.port() + Door.PATH);
  }

  /** What goes wrong with replies. */
  public Faults faults() {
    return faults;
  }

  /**
   * The browser whose offer this life's server processed last under this ICE user name.
   *
   * @throws NoSuchElementException when it processed none
   */
  public Browser browser(String offerUfrag) {
    return loop.ask(() -> lives.browser(offerUfrag));
  }

  /** Long waits are the real server's times this; 0.02 unless told. */
  public void pace(double factor) {
    loop.tell(() -> lives.pace(factor));
  }

  /** Whether bursts of events come the wrong way round. Ends with this life. */
  public void shuffleEvents(boolean wanted) {
    loop.tell(() -> lives.now().events().shuffle(wanted));
  }

  /** Stopped like by SIGSTOP: TCP is accepted, nothing is answered, no media pass. */
  public void freeze() {
    gate.shut();
    loop.tell(loop::freeze);
  }

  /** Goes on, and answers what came meanwhile. */
  public void thaw() {
    loop.tell(loop::thaw);
    gate.open();
  }

  /** From now on TCP is accepted, but no handshake answered; what is open works. */
  public void holdHandshakes() {
    gate.shut();
  }

  /** Answers handshakes again, those held first. */
  public void answerHandshakes() {
    gate.open();
  }

  /** From now on no TCP connection is accepted; what is open works. */
  public void refuse() {
    door.refuse();
  }

  /** Accepts again. */
  public void accept() {
    door.accept();
  }

  /** Ends every connection without a close frame. Sessions stay; events find nobody meanwhile. */
  public void drop() {
    door.drop();
  }

  /** The same, and accepts none for a while. */
  public void drop(Duration away) {
    refuse();
    drop();
    CompletableFuture.delayedExecutor(away.toMillis(), TimeUnit.MILLISECONDS).execute(this::accept);
  }

  /** Dies like by SIGKILL: all that it knew is gone, and nobody listens. */
  public void kill() {
    refuse();
    loop.tell(lives::end);
    drop();
    gate.open();
  }

  /** Lives again on the same port, with a new server id and nothing known. */
  public void restart() {
    loop.tell(lives::begin);
    accept();
  }

  public String serverId() {
    return loop.ask(() -> lives.now().id());
  }

  /** What this life holds now. */
  public Alive alive() {
    return loop.ask(lives::alive);
  }

  /** How often this call came since {@link #start}, done or not, those in transactions too. */
  public long calls(String name) {
    return calls.of(name);
  }

  public Map<String, Long> calls() {
    return calls.all();
  }

  /** Open WebSockets. */
  public int connections() {
    return lives.connections();
  }

  @Override
  public void close() {
    kill();
    door.close();
    loop.close();
  }
}
