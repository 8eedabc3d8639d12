package se.pejl.access.log.chain;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Files that nobody but their owner may read, from the moment they are there. */
final class PrivateFile {

  private PrivateFile() {}

  static void create(Path file, String text) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerAlone())) {
      channel.write(StandardCharsets.UTF_8.encode(text));
      channel.force(true);
    }
  }

  /** Made when it is not there; in a folder that is made too. */
  static FileChannel toAppend(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (!Files.exists(folder)) {
      Files.createDirectories(folder);
    }
    return FileChannel.open(
        file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.APPEND), ownerAlone());
  }

  private static FileAttribute<?>[] ownerAlone() {
    boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
