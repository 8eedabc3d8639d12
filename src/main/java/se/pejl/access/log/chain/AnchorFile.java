package se.pejl.access.log.chain;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the ends of the logs are written down, outside the database: lines are only ever added, and
 * each is tied to the one before it by a code that nobody can make without the key.
 */
public final class AnchorFile {

  private final Path file;
  private final AnchorKeys keys;

  /** The code of the last line; null until the file has been looked at, and after a failure. */
  private String last;

  private boolean torn;

  public AnchorFile(Path file, AnchorKeys keys) {
    this.file = file;
    this.keys = keys;
  }

  public boolean exists() {
    return Files.exists(file);
  }

  /** Reads and checks all of it. */
  public AnchorReading read() throws IOException {
    AnchorReading reading = new AnchorReading(keys);
    if (exists()) {
      try (Stream<String> lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
        lines.forEach(reading::next);
      }
    }
    return reading;
  }

  /** Adds anchors, and returns when they are on the disk. */
  public synchronized void add(List<Anchor> anchors) throws IOException {
    if (last == null) {
      look();
    }
    String before = last;
    last = null; // what stands in the file is not known while writing may fail
    StringBuilder lines = new StringBuilder(torn ? "\n" : "");
    for (Anchor anchor : anchors) {
      AnchorLine line = AnchorLine.of(anchor, keys, before);
      lines.append(line.text()).append('\n');
      before = line.code();
    }
    write(lines.toString());
    torn = false;
    last = before;
  }

  /** A line that was cut off by the end of the process stays where it is, and is closed. */
  private void look() throws IOException {
    torn = exists() && Files.size(file) > 0 && !endsWithLine();
    last = read().lastCode();
  }

  private boolean endsWithLine() throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      ByteBuffer end = ByteBuffer.allocate(1);
      channel.read(end, channel.size() - 1);
      return end.get(0) == '\n';
    }
  }

  private void write(String lines) throws IOException {
    try (FileChannel channel = PrivateFile.toAppend(file)) {
      ByteBuffer bytes = StandardCharsets.UTF_8.encode(lines);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
  }
}
