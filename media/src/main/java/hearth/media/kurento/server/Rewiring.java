package hearth.media.kurento.server;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Wires taken away and laid in a transaction. */
final class Rewiring {
  /** Operations of one transaction: some 30 kB, under the socket's high-water mark of 64 kB. */
  private static final int MOST = 100;

  private final List<Transaction> transactions = new ArrayList<>();
  private final List<CompletableFuture<Void>> leaving = new ArrayList<>();

  static Rewiring of(List<Wire> away, List<Wire> laid) {
    Rewiring rewiring = new Rewiring();
    away.forEach(wire -> rewiring.add("disconnect", wire));
    laid.forEach(wire -> rewiring.add("connect", wire));
    return rewiring;
  }

  /**
   * A wire ends with the endpoint at either of its ends: to name a released one would only break
   * the transaction off, so its release is waited for instead.
   */
  private void add(String operation, Wire wire) {
    KurentoEndpoint from = (KurentoEndpoint) wire.from();
    KurentoEndpoint to = (KurentoEndpoint) wire.to();
    if (from.isLeaving() || to.isLeaving()) {
      leaving.add(from.isLeaving() ? from.released() : to.released());
      return;
    }
    if (transactions.isEmpty() || transactions.getLast().size() == MOST) {
      transactions.add(new Transaction());
    }
    transactions
        .getLast()
        .invoke(from.id(), operation, "sink", to.id(), "mediaType", wire.medium().name());
  }

  CompletableFuture<Void> commit(Life life) {
    Patient patient = new Patient(life.patience().call());
    CompletableFuture<Void> done =
        patient.wait(CompletableFuture.allOf(leaving.toArray(CompletableFuture<?>[]::new)));
    CompletableFuture<Void> sent = CompletableFuture.completedFuture(null);
    for (Transaction next : transactions) {
      sent = sent.thenCompose(before -> commit(life, patient, next));
    }
    return CompletableFuture.allOf(done, sent);
  }

  private static CompletableFuture<Void> commit(
      Life life, Patient patient, Transaction transaction) {
    return transaction
        .commit(life, patient, "transaction", late -> {})
        .thenAccept(transaction::check);
  }
}
