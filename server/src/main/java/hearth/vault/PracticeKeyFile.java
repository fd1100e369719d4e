package hearth.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Objects;
import java.util.Set;

/** Makes the practice key's file so that it is there whole or not at all, even after a crash. */
final class PracticeKeyFile {
  private PracticeKeyFile() {}

  static void make(Path file) throws IOException {
    var folder = Objects.requireNonNull(file.toAbsolutePath().normalize().getParent());
    var unfinished = folder.resolve(file.getFileName() + ".new");
    Files.deleteIfExists(unfinished);
    var secret = new byte[PracticeKey.LENGTH];
    new SecureRandom().nextBytes(secret);
    try (var out =
        FileChannel.open(
            unfinished,
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
            ownerOnly(folder))) {
      out.write(ByteBuffer.wrap(secret));
      out.force(true);
    }
    try {
      Files.move(unfinished, file);
    } catch (FileAlreadyExistsException e) {
      Files.delete(unfinished); // Another process was first: its key is the practice's.
    }
    durable(folder);
  }

  private static FileAttribute<?>[] ownerOnly(Path folder) throws IOException {
    if (!Files.getFileStore(folder).supportsFileAttributeView("posix")) {
      return new FileAttribute<?>[0];
    }
    var permissions = PosixFilePermissions.fromString("rw-------");
    return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)};
  }

  /** A new name survives a power cut only once its folder is on disk too. */
  private static void durable(Path folder) throws IOException {
    try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }
}
