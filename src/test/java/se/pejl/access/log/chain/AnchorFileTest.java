package se.pejl.access.log.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.pejl.access.log.chain.Finding.Fault;

@DisplayName("The file of anchors")
class AnchorFileTest {

  @TempDir Path folder;

  private Path file;
  private Path key;

  @BeforeEach
  void three_anchors() throws IOException {
    file = folder.resolve("kept/anchors.log");
    key = folder.resolve("key");
    AnchorKeys.generate(key, "old");
    anchors().add(List.of(anchor(1), anchor(2)));
    anchors().add(List.of(anchor(3)));
  }

  @Test
  void says_again_what_was_written() throws IOException {
    AnchorReading read = anchors().read();

    assertEquals(List.of(anchor(1), anchor(2), anchor(3)), read.anchors());
    assertEquals(List.of(), read.findings());
  }

  @Test
  void is_for_its_owner_alone() throws IOException {
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(key)));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-01T00:00:02Z, 2026-01-01T00:00:09Z",
    "' 2 ', ' 7 '",
    "board, Board",
    "old, olds",
    "hash-of-2, hash-of-7"
  })
  void shows_a_changed_line(String was, String becomes) throws IOException {
    List<String> lines = lines();
    lines.set(1, lines.get(1).replace(was, becomes));
    Files.write(file, lines);

    Finding first = anchors().read().findings().get(0);
    assertEquals(2, first.from());
    assertTrue(
        List.of(Fault.ANCHOR_FORGED, Fault.ANCHOR_KEY_UNKNOWN).contains(first.fault()), "" + first);
  }

  @Test
  void shows_a_line_that_was_taken_out() throws IOException {
    List<String> lines = lines();
    lines.remove(1);
    Files.write(file, lines);

    assertEquals(List.of(Finding.inAnchors(Fault.ANCHOR_FORGED, 2)), anchors().read().findings());
  }

  @Test
  void shows_lines_that_changed_places() throws IOException {
    List<String> lines = lines();
    Collections.swap(lines, 0, 1);
    Files.write(file, lines);

    assertEquals(3, anchors().read().findings().size());
  }

  @Test
  void shows_a_line_that_is_none() throws IOException {
    List<String> lines = lines();
    lines.add(1, "nothing to see");
    Files.write(file, lines);

    AnchorReading read = anchors().read();
    assertEquals(List.of(Finding.inAnchors(Fault.ANCHOR_UNREADABLE, 2)), read.findings());
    assertEquals(3, read.anchors().size());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 5, 20, 60, 120})
  void goes_on_after_a_line_that_was_cut_off(int letters) throws IOException {
    String line = lines().get(2);
    Files.writeString(file, line.substring(0, letters), StandardOpenOption.APPEND);

    anchors().add(List.of(anchor(4)));

    AnchorReading read = anchors().read();
    assertEquals(List.of(), read.findings());
    assertEquals(4, read.anchors().size());
  }

  @Test
  void cannot_be_written_without_the_key() throws IOException {
    Path other = folder.resolve("other");
    AnchorKeys.generate(other, "old");
    new AnchorFile(file, AnchorKeys.read(other)).add(List.of(anchor(4)));

    assertEquals(List.of(Finding.inAnchors(Fault.ANCHOR_FORGED, 4)), anchors().read().findings());
  }

  @Test
  void is_read_with_the_keys_it_was_written_with() throws IOException {
    Path next = folder.resolve("next");
    AnchorKeys.generate(next, "new");
    Files.write(key, Files.readAllLines(next), StandardOpenOption.APPEND);
    anchors().add(List.of(anchor(4)));

    assertTrue(lines().get(3).contains(" new "));
    assertEquals(List.of(), anchors().read().findings());
    Fault withoutTheOld =
        new AnchorFile(file, AnchorKeys.read(next)).read().findings().get(0).fault();
    assertEquals(Fault.ANCHOR_KEY_UNKNOWN, withoutTheOld);
  }

  @ParameterizedTest
  @CsvSource({
    "'', there is no key in it",
    "secret, 'line 1 must be a name, a space and a key'",
    "'a c2hvcnQ=', the key on line 1 must be Base64 of at least 32 bytes",
    "'a not-base64!', the key on line 1 must be Base64 of at least 32 bytes"
  })
  void needs_a_key_worth_the_name(String text, String reason) throws IOException {
    Files.writeString(key, text);

    assertEquals(
        reason, assertThrows(AnchorKeysException.class, () -> AnchorKeys.read(key)).getMessage());
  }

  private AnchorFile anchors() {
    return new AnchorFile(file, AnchorKeys.read(key));
  }

  private List<String> lines() throws IOException {
    return new ArrayList<>(Files.readAllLines(file));
  }

  private static Anchor anchor(int number) {
    Instant at = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(number);
    return new Anchor(at, "board", number, "hash-of-" + number);
  }
}
