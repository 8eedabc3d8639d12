package se.pejl.platform.database;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A file that is written to see whether it can be")
class TrialFileTest {

  @TempDir Path folder;

  @Test
  void leaves_nothing_behind_where_it_can() {
    assertTrue(new TrialFile(folder).getAsBoolean());
    assertArrayEquals(new String[0], folder.toFile().list());
  }

  @Test
  void takes_away_what_a_killed_server_left() throws IOException {
    Files.writeString(folder.resolve("room.try"), "half");

    assertTrue(new TrialFile(folder).getAsBoolean());
    assertArrayEquals(new String[0], folder.toFile().list());
  }

  @Test
  void says_so_where_it_cannot() {
    assertFalse(new TrialFile(folder.resolve("missing")).getAsBoolean());
  }
}
