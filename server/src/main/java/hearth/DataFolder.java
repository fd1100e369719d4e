package hearth;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where a practice lives. One server at a time, whose pid is in {@code hearth.pid}. */
final class DataFolder implements AutoCloseable {
  private static final String PID = "hearth.pid";
  private static final String LOCK = "hearth.lock";

  /** An earlier server may still be closing; it has this long. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private static final Duration ONCE_MORE = Duration.ofMillis(50);

  private final Path path;
  private final FileLock lock;

  private DataFolder(Path path, FileLock lock) {
    this.path = path;
    this.lock = lock;
  }

  /** Makes it when it is not there, and holds it until it is closed or the process ends. */
  static DataFolder open(Path given) {
    var path = given.toAbsolutePath().normalize();
    if (Files.exists(path) && !Files.isDirectory(path)) {
      throw NotStarted.wrong("--data: " + path + " is not a folder");
    }
    try {
      make(path);
      var folder = new DataFolder(path, lock(path));
      Files.writeString(path.resolve(PID), ProcessHandle.current().pid() + "\n");
      return folder;
    } catch (IOException e) {
      throw NotStarted.wrong("--data: " + path + " cannot be written: " + e.getMessage());
    }
  }

  private static void make(Path path) throws IOException {
    if (Files.getFileStore(existing(path)).supportsFileAttributeView("posix")) {
      var owner = PosixFilePermissions.fromString("rwx------");
      Files.createDirectories(path, PosixFilePermissions.asFileAttribute(owner));
    } else {
      Files.createDirectories(path);
    }
  }

  private static Path existing(Path path) {
    for (Path at = path; at != null; at = at.getParent()) {
      if (Files.exists(at)) {
        return at;
      }
    }
    return path;
  }

  private static FileLock lock(Path path) throws IOException {
    var options = Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    var channel = FileChannel.open(path.resolve(LOCK), options);
    long until = System.nanoTime() + PATIENCE.toNanos();
    do {
      var lock = channel.tryLock();
      if (lock != null) {
        return lock;
      }
      pause();
    } while (System.nanoTime() < until);
    channel.close();
    throw NotStarted.because(
        "another Hearth runs on " + path + " (its pid is in " + PID + "); stop it first");
  }

  private static void pause() {
    try {
      Thread.sleep(ONCE_MORE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw NotStarted.because("interrupted");
    }
  }

  Path path() {
    return path;
  }

  Path file(String name) {
    return path.resolve(name);
  }

  /** Whether nothing but the server's own lock and pid is in it. */
  boolean isEmpty() {
    try (var files = Files.list(path)) {
      return files.allMatch(DataFolder::isOwn);
    } catch (IOException e) {
      throw NotStarted.wrong("--data: " + path + " cannot be read: " + e.getMessage());
    }
  }

  private static boolean isOwn(Path file) {
    var name = file.getFileName().toString();
    return name.equals(PID) || name.equals(LOCK);
  }

  /** Deletes all that is in it; a link is deleted, never followed. */
  void clear() {
    try {
      Files.walkFileTree(path, new Clearing(path));
    } catch (IOException e) {
      throw NotStarted.because(path + " cannot be cleared: " + e.getMessage());
    }
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(path.resolve(PID));
    lock.acquiredBy().close();
  }

  private static final class Clearing extends SimpleFileVisitor<Path> {
    private final Path root;

    private Clearing(Path root) {
      this.root = root;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      if (!root.equals(file.getParent()) || !isOwn(file)) {
        Files.delete(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failed)
        throws IOException {
      if (failed != null) {
        throw failed;
      }
      if (!folder.equals(root)) {
        Files.delete(folder);
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
