package hearth.http;

import hearth.http.wire.SceneWire;
import hearth.office.Reply;
import hearth.office.SceneDesk;
import hearth.practice.FirstScenes;
import hearth.practice.Person;
import hearth.practice.Scene;
import hearth.practice.SceneLibrary;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The library of scenes: for whoever has an account, and for a staff seat's browser, whose person
 * may have come to the live room by a link and have no account.
 */
final class SceneRoutes {
  /** The longest scene, every letter of it escaped, and as much again to be refused in words. */
  private static final int MAX_BODY = 64 * 1024;

  private final SceneDesk desk;

  SceneRoutes(SceneDesk desk) {
    this.desk = desk;
  }

  List<Route> routes() {
    return Stream.concat(
            routes("/api/practice/scenes", Access.ACCOUNT, it -> it.caller().account()),
            routes("/api/seats/{seat}/scenes", Access.STAFF_SEAT, Exchange::seat))
        .toList();
  }

  private Stream<Route> routes(String path, Access access, Function<Exchange, Person> by) {
    var one = path + "/{scene}";
    return Stream.of(
        Route.get(path, access, it -> it.answer(library(desk.library()))),
        Route.post(one, access, it -> put(it, by.apply(it))),
        Route.post(one + "/drop", access, it -> tell(it, desk.drop(by.apply(it), scene(it)))),
        Route.post(
            one + "/restore", access, it -> tell(it, desk.restore(by.apply(it), scene(it)))));
  }

  private void put(Exchange exchange, Person by) throws IOException {
    var words = exchange.body(SceneWire.SceneWords.class, MAX_BODY);
    if (words == null) {
      return;
    }
    if (words.prompts().stream().anyMatch(Objects::isNull)) {
      exchange.notUnderstood();
      return;
    }
    var scene =
        new Scene(
            scene(exchange),
            words.area(),
            words.title(),
            words.situation(),
            words.aim(),
            words.prompts());
    tell(exchange, desk.put(by, scene));
  }

  private static String scene(Exchange exchange) {
    return exchange.part("scene");
  }

  private static void tell(Exchange exchange, Reply<SceneLibrary> reply) throws IOException {
    Replies.tell(exchange, reply, it -> exchange.answer(library(it)));
  }

  private static SceneWire.SceneLibrary library(SceneLibrary library) {
    return new SceneWire.SceneLibrary(rows(library.scenes()), rows(library.dropped()));
  }

  private static List<SceneWire.SceneRow> rows(List<Scene> scenes) {
    return scenes.stream().map(SceneRoutes::row).toList();
  }

  private static SceneWire.SceneRow row(Scene scene) {
    var first = FirstScenes.of(scene.id());
    return new SceneWire.SceneRow(
        scene.id(),
        scene.area(),
        scene.title(),
        scene.situation(),
        scene.aim(),
        scene.prompts(),
        first != null,
        first == null || first.equals(scene) ? null : words(first));
  }

  private static SceneWire.SceneWords words(Scene scene) {
    return new SceneWire.SceneWords(
        scene.area(), scene.title(), scene.situation(), scene.aim(), scene.prompts());
  }
}
