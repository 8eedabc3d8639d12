package se.pejl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SD 5 and r 0.8: a difference of more than 6.198 is no error, by Jacobson and Truax at 95 %. */
@DisplayName("Change from the command line")
class ChangeOverTimeTest {

  private static final String MEASURED = "src/test/forms/measured/1.0.0.yaml";

  @TempDir Path folder;

  private Run change(String sets, Object... options) throws IOException {
    Path file = folder.resolve("sets.json");
    Files.writeString(file, sets);
    Object[] words = new Object[options.length + 5];
    System.arraycopy(new Object[] {"change", MEASURED, file, "--language", "en"}, 0, words, 0, 5);
    System.arraycopy(options, 0, words, 5, options.length);
    return Run.of(words);
  }

  private static String set(String series, int strain) {
    return "{\"series\": \"" + series + "\", \"answers\": {\"n\": " + strain + "}}\n";
  }

  @Test
  void is_told_since_the_first_set_and_since_the_last_but_one() throws IOException {
    Run run = change(set("a", 20) + set("a", 14) + set("a", 9));

    assertEquals(
        """
        a: Mätt belastning (measured@1.0.0), 3
          Since the first time
            Belastning: from 20 to 9, recovered
              Jacobson & Truax (1991), 95 %, index -3.48 (limit ±1.96); r 0.8 (alpha), SD 5; \
        412 ungdomar
              beside it: recovered
              Edwards & Nunnally (Speer, 1992), 95 %, index -4.02 (limit ±1.96); r 0.8 (alpha), \
        SD 5; 412 ungdomar
          Since last time
            Belastning: from 14 to 9, within measurement error
              Jacobson & Truax (1991), 95 %, index -1.58 (limit ±1.96); r 0.8 (alpha), SD 5; \
        412 ungdomar
              beside it: within measurement error
              Edwards & Nunnally (Speer, 1992), 95 %, index -1.88 (limit ±1.96); r 0.8 (alpha), \
        SD 5; 412 ungdomar

        """,
        run.out());
    assertEquals(ExitCode.FINE, run.code());
  }

  @Test
  void is_not_told_where_the_answers_were_taken_in_another_way() throws IOException {
    String self = set("a", 20).replace("\"answers\"", "\"mode\": \"self\", \"answers\"");
    String interview = self.replace("self", "interview");
    String other = "the answers were not taken in the same way both times";

    assertTrue(change(self + interview).out().contains(other));
    assertFalse(change(self + self).out().contains(other));
    assertFalse(change(self + set("a", 14)).out().contains(other));
  }

  @Test
  void says_which_ways_of_taking_answers_there_are() throws IOException {
    String fax = set("a", 20).replace("\"answers\"", "\"mode\": \"fax\", \"answers\"");

    assertTrue(change(fax).err().contains("self, interview, telephone or records"));
  }

  @Test
  void says_when_there_is_nothing_to_compare_with() throws IOException {
    assertTrue(change(set("a", 20)).out().contains("Only one time"));
  }

  @Test
  void counts_series_by_method_and_outcome() throws IOException {
    String many =
        set("a", 20) + set("a", 9) + set("b", 20) + set("b", 19) + set("c", 5) + set("c", 15);

    Run run = change(many, "--json");

    assertEquals(4, run.out().lines().count());
    assertEquals(
        "{\"series\":3,\"counts\":{\"strain edwards-nunnally: harmed\":1,"
            + "\"strain edwards-nunnally: recovered\":1,\"strain edwards-nunnally: unchanged\":1,"
            + "\"strain jacobson-truax: harmed\":1,\"strain jacobson-truax: recovered\":1,"
            + "\"strain jacobson-truax: unchanged\":1}}",
        run.out().lines().toList().get(3));
  }

  @Test
  void shows_another_method_beside() throws IOException {
    Run run = change(set("a", 20) + set("a", 9), "--method", "gulliksen-lord-novick");

    assertTrue(run.out().contains("Gulliksen, Lord & Novick"), run.out());
  }

  @Test
  void says_which_methods_there_are_none_of() throws IOException {
    Run run = change(set("a", 20), "--method", "jacobson-trux");

    assertTrue(run.err().contains("Did you mean 'jacobson-truax'?"), run.err());
    assertEquals(ExitCode.WRONG_USE, run.code());
  }

  @Test
  void does_not_guess_where_there_is_no_score() throws IOException {
    Run run = change(set("a", 20) + "{\"series\": \"a\", \"answers\": {}}");

    assertTrue(
        run.out().contains("Belastning: cannot be compared, no score the later time"), run.out());
  }
}
