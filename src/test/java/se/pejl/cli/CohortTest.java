package se.pejl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Three people from 30 to 10, from 20 to 20 and from 10 to 30: both times mean 20 and SD 10. With r
 * 0.75 SEM is 5, and every method is farther than its limit for the first and the third: Jacobson
 * and Truax ±20 / √50 = ±2.83, Edwards and Nunnally ±17.5 / 5 = ±3.5, Gulliksen, Lord and Novick
 * and Hsu, Linn and Lord ±17.5 / 6.61 = ±2.65, Nunnally and Kotsch ±17.5 / 6.25 = ±2.8, Hageman and
 * Arrindell with R 0.875 ±17.5 / 6.61 = ±2.65.
 */
@DisplayName("A table of scores before and after")
class CohortTest {

  private static final String THREE = "id,pre,post\na,30,10\nb,20,20\nc,10,30\n";
  private static final String ONE_EACH_WAY =
      "\"recovered\":0,\"improved\":1,\"unchanged\":1,\"deteriorated\":1,\"harmed\":0,\"untold\":0";

  @TempDir Path folder;

  private Run change(String table, String... options) throws IOException {
    Path file = folder.resolve("cohort.csv");
    Files.writeString(file, table);
    Object[] words = new Object[options.length + 4];
    System.arraycopy(new Object[] {"change", file, "--language", "en"}, 0, words, 0, 4);
    System.arraycopy(options, 0, words, 4, options.length);
    return Run.of(words);
  }

  private static int times(String part, String text) {
    return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
  }

  @Test
  void is_counted_by_all_six_methods_with_its_own_means_and_spreads() throws IOException {
    Run run = change(THREE, "--reliability", "0.75", "--json");

    assertTrue(
        run.out()
            .startsWith(
                "{\"pairs\":3,\"lacking\":0,\"mean\":20.000000,\"sd\":10.000000,"
                    + "\"laterMean\":20.000000,\"laterSd\":10.000000,\"correlation\":-1.000000,"),
        run.out());
    assertEquals(6, times(ONE_EACH_WAY, run.out()), run.out());
  }

  /** 15 is passed by both; between true scores, 12.5 is within error of it and 27.5 is not. */
  @Test
  void has_a_cutoff_that_hageman_and_arrindell_pass_only_beyond_error() throws IOException {
    Run run = change(THREE, "--reliability", "0.75", "--cutoff", "15");

    assertEquals(
        """
        3 people with both scores, 0 lines left out where one is missing.
        Before: mean 20.00, SD 10.00. After: mean 20.00, SD 10.00. Correlation -1.00.
          Jacobson & Truax (1991)
            recovered 1, improved 0, no certain change 1, deteriorated 0, \
        deteriorated past the cutoff 1, nobody can tell 0
        """,
        String.join("\n", run.out().lines().limit(4).toList()) + "\n");
    assertTrue(
        run.out()
            .contains(
                "  Hageman & Arrindell (1999)\n    recovered 0, improved 1, no certain change 1,"
                    + " deteriorated 0, deteriorated past the cutoff 1,"),
        run.out());
  }

  /** The scale has r 0.8 and SD 5, and 10 is named as its cutoff, so that 10 is troubled itself. */
  @Test
  void is_counted_by_the_rule_of_a_form_and_the_method_beside_it() throws IOException {
    Path file = folder.resolve("cohort.csv");
    Files.writeString(file, THREE);

    Run run = Run.of("change", "src/test/forms/measured/1.0.0.yaml", file, "--json");

    assertEquals(2, times(ONE_EACH_WAY, run.out()), run.out());
    assertTrue(run.out().contains("\"method\":\"jacobson-truax\""));
    assertTrue(run.out().contains("\"method\":\"edwards-nunnally\""));
  }

  @Test
  void says_which_lines_it_leaves_out_and_which_it_cannot_read() throws IOException {
    Run run =
        change(
            THREE + "d,12,\ne,NA,4\nf,many,3\n",
            "--reliability",
            "0.75",
            "--method",
            "jacobson-truax");

    assertTrue(run.out().startsWith("3 people with both scores, 2 lines left out"), run.out());
    assertTrue(run.err().contains("cohort.csv:7:3: error: cohort.number:"), run.err());
    assertTrue(!run.err().contains("many"), "a score is never repeated");
    assertEquals(ExitCode.PROBLEMS, run.code());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "semicolons and decimal commas | 'id;pre;post\\na;30,0;10,0\\nb;20;20\\nc;10;30'",
        "no names                      | 'a,30,10\\nb,20,20\\nc,10,30'",
        "other columns between         | 'post,id,pre\\n10,a,30\\n20,b,20\\n30,c,10'",
        "marks of Windows              | '\uFEFFid,pre,post\\r"
            + "\\n"
            + "a,30,10\\r"
            + "\\n"
            + "b,20,20\\r"
            + "\\n"
            + "c,10,30\\r"
            + "\\n"
            + "'",
        "quoted names                  | '\"id\",\"pre\",\"post\"\\n"
            + "\"a, b\",30,10\\n"
            + "b,20,20\\n"
            + "c,10,30'",
      })
  void is_read_with(String what, String table) throws IOException {
    Run run =
        change(table.replace("\\n", "\n").replace("\\r", "\r"), "--reliability", "0.75", "--json");

    assertEquals(6, times(ONE_EACH_WAY, run.out()), run.out() + run.err());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "--reliability 1.2, --reliability cannot be used",
    "--reliability 0.8 --better up, --better cannot be used",
    "--reliability 0.8 --cutoff c, need --untroubled",
    "--reliability 0.8 --untroubled 8, --untroubled cannot be used",
    "--better lower, needs --reliability",
  })
  void says_what_is_wrong_with_what_was_asked(String options, String said) throws IOException {
    Run run = change(THREE, options.split(" "));

    assertTrue(run.err().contains(said), run.err());
    assertEquals(ExitCode.WRONG_USE, run.code());
  }

  @Test
  void needs_people_who_differ() throws IOException {
    assertTrue(change("a,5,1\nb,5,2\n", "--reliability", "0.8").err().contains("different scores"));
  }

  @Test
  void needs_to_know_which_scale_of_a_form_it_is_of() throws IOException {
    Path file = folder.resolve("cohort.csv");
    Files.writeString(file, THREE);

    Run run = Run.of("change", "forms/sdq/1.0.0.yaml", file, "--language", "en");

    assertTrue(run.err().contains("with --scale"), run.err());
  }
}
