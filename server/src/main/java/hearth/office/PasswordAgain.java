package hearth.office;

import hearth.door.Entrance;
import hearth.door.Guesses;
import java.util.function.Supplier;

/** Only with their password, said again: a browser left open is not enough. */
final class PasswordAgain {
  private final Entrance entrance;

  PasswordAgain(Entrance entrance) {
    this.entrance = entrance;
  }

  <T> Reply<T> confirmed(Known me, String password, Supplier<Reply<T>> then) {
    var id = me.account().id();
    var at = Guesses.At.signIn(id, me.signIn().id());
    var wait = entrance.guesses().take(at);
    if (wait.isPositive()) {
      return Reply.refused(Refusal.tooOften(wait));
    }
    return switch (entrance.passwords().look(id, password)) {
      case WRONG -> Reply.refused(Refusal.WRONG_PASSWORD);
      case BUSY -> {
        entrance.guesses().back(at);
        yield Reply.refused(Refusal.BUSY);
      }
      case RIGHT -> {
        entrance.guesses().right(at);
        yield then.get();
      }
    };
  }
}
