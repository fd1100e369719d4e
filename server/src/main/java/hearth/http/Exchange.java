package hearth.http;

import hearth.door.Origins;
import hearth.door.Pass;
import hearth.door.passkey.Site;
import hearth.practice.GroupId;
import hearth.practice.SeatId;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One request whose sender may ask it, and the answer to it. */
final class Exchange {
  private final HttpServletRequest request;
  private final HttpServletResponse response;
  private final Matcher path;
  @Nullable private Caller caller;
  @Nullable private Pass pass;

  Exchange(HttpServletRequest request, HttpServletResponse response, Matcher path) {
    this.request = request;
    this.response = response;
    this.path = path;
  }

  /** A part of the path that the route has in braces. */
  String part(String name) {
    return path.group(name);
  }

  /** What is asked for in the address; null for nothing. */
  @Nullable String asked(String name) {
    return request.getParameter(name);
  }

  GroupId group() {
    return new GroupId(part("group"));
  }

  SeatId seat() {
    return new SeatId(part("seat"));
  }

  /** Who is signed in; null on a route for anyone, where nobody need be. */
  @Nullable Caller callerOrNull() {
    return caller;
  }

  /** Who is signed in, where the route asks for an account. */
  Caller caller() {
    return Objects.requireNonNull(caller);
  }

  /** The seat's pass, where the route asks for one. */
  Pass pass() {
    return Objects.requireNonNull(pass);
  }

  void by(@Nullable Caller known) {
    caller = known;
  }

  void by(@Nullable Pass known) {
    pass = known;
  }

  String address() {
    return request.getRemoteAddr();
  }

  HttpServletRequest request() {
    return request;
  }

  HttpServletResponse response() {
    return response;
  }

  /** The body, or null when it is not this record, whole; then it has been refused. */
  <T> @Nullable T body(Class<T> type) throws IOException {
    return body(type, Answers.MAX_BODY);
  }

  /** The same for a longer one, of at most {@code max} bytes. */
  <T> @Nullable T body(Class<T> type, int max) throws IOException {
    var body = Answers.read(request, type, max);
    if (body == null) {
      notUnderstood();
    }
    return body;
  }

  void notUnderstood() throws IOException {
    refuse(400, "notUnderstood", "This was not understood.");
  }

  void answer(Object record) throws IOException {
    Answers.write(response, 200, record);
  }

  /** To be saved by the browser, under this name. */
  void file(String name, String type, byte[] bytes) throws IOException {
    response.setStatus(HttpServletResponse.SC_OK);
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    response.setContentType(type);
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }

  /** It is so, and there is nothing to tell. */
  void done() {
    response.setHeader("Cache-Control", "no-store");
    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
  }

  void refuse(int status, String rule, String words) throws IOException {
    Answers.refuse(response, status, rule, words);
  }

  /** To be asked for by GET. */
  void goTo(String where) {
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Location", where);
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
  }

  /** Where passkeys for the page that asks are good; null for nowhere. */
  @Nullable Site site(Origins origins) {
    var page =
        origins.page(request.getHeader("Origin"), request.isSecure(), request.getHeader("Host"));
    return Site.of(page);
  }

  /** The values of this cookie, as the browser sent them. */
  Stream<String> cookies(String name) {
    var sent = request.getCookies();
    return sent == null
        ? Stream.empty()
        : Arrays.stream(sent).filter(cookie -> cookie.getName().equals(name)).map(Cookie::getValue);
  }

  void cookie(String header) {
    response.addHeader("Set-Cookie", header);
  }
}
