package hearth.http;

import hearth.office.Refusal;
import hearth.office.Reply;
import java.io.IOException;

/** What the office says, as an answer over HTTP. */
final class Replies {
  private Replies() {}

  /** Tells what was done. */
  @FunctionalInterface
  interface Telling<T> {
    void tell(T value) throws IOException;
  }

  static <T> void tell(Exchange exchange, Reply<T> reply, Telling<T> telling) throws IOException {
    switch (reply) {
      case Reply.Done<T>(var value) -> telling.tell(value);
      case Reply.Refused<T>(var why) -> refuse(exchange, why);
    }
  }

  /** Where there is nothing to tell but that it is done. */
  static void done(Exchange exchange, Reply<Reply.Nothing> reply) throws IOException {
    tell(exchange, reply, _ -> exchange.done());
  }

  static void refuse(Exchange exchange, Refusal why) throws IOException {
    if (!why.after().isZero()) {
      exchange.response().setHeader("Retry-After", String.valueOf(why.after().toSeconds()));
    }
    exchange.refuse(status(why.kind()), why.rule(), why.words());
  }

  private static int status(Refusal.Kind kind) {
    return switch (kind) {
      case UNFIT -> 400;
      case WRONG -> 403;
      case MISSING -> 404;
      case CLASH -> 409;
      case TOO_OFTEN -> 429;
      case BUSY -> 503;
    };
  }
}
