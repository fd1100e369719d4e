package hearth.media.kurento.space;

import hearth.media.kurento.server.Wire;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Who waits for wires to be gone, or for all to be at rest. In the space's mailbox. */
final class Waiting {
  /** A room waits for one plan at a time; beyond this something is wrong with it. */
  static final int MOST = 256;

  private record Withdrawal(Set<Wire> wires, CompletableFuture<@Nullable Void> done) {}

  private final Wires wires;
  private final List<Withdrawal> withdrawals = new ArrayList<>();
  private final List<CompletableFuture<@Nullable Void>> quiet = new ArrayList<>();

  Waiting(Wires wires) {
    this.wires = wires;
  }

  CompletionStage<Void> withdrawn() {
    CompletableFuture<@Nullable Void> done = new CompletableFuture<>();
    Set<Wire> unwanted = Set.copyOf(wires.unwanted());
    if (unwanted.isEmpty()) {
      done.complete(null);
    } else if (withdrawals.size() >= MOST) {
      done.completeExceptionally(new IllegalStateException(MOST + " plans wait already"));
    } else {
      withdrawals.add(new Withdrawal(unwanted, done));
    }
    return done.thenRun(() -> {});
  }

  CompletionStage<Void> quiet(boolean now) {
    CompletableFuture<@Nullable Void> done = new CompletableFuture<>();
    if (now) {
      done.complete(null);
    } else if (quiet.size() >= MOST) {
      done.completeExceptionally(new IllegalStateException(MOST + " wait already"));
    } else {
      quiet.add(done);
    }
    return done.thenRun(() -> {});
  }

  /** Tells whoever has waited long enough. A wire that is wanted again is withdrawn no more. */
  void look(boolean isQuiet) {
    List<CompletableFuture<@Nullable Void>> over = new ArrayList<>();
    withdrawals.removeIf(
        each -> {
          boolean gone = each.wires().stream().noneMatch(wires::isUnwanted);
          if (gone) {
            over.add(each.done());
          }
          return gone;
        });
    if (isQuiet) {
      over.addAll(quiet);
      quiet.clear();
    }
    over.forEach(each -> each.complete(null));
  }
}
