package se.pejl.library;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.pejl.library.definition.DefinitionReader;
import se.pejl.library.problem.Problem;

@DisplayName("A file that another program saved")
class FilesOfOtherProgramsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "PK\u0003\u0004\u0014\u0000\u0006x | This is a Word or Excel document.",
        "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1 | This is a Word or Excel document.",
        "%PDF-1.7 | This is a PDF.",
        "{\\rtf1\\ansi | This is an RTF document.",
        "<!DOCTYPE html> | This is a web page or XML."
      })
  void is_named_for_what_it_is(String beginning, String told) {
    String whole = told + " Save the form as plain text in UTF-8.";

    assertEquals(List.of("1:1 file.format " + whole), said(beginning.getBytes(ISO_8859_1)));
  }

  @Test
  void in_UTF_16_is_named_with_and_without_a_mark() {
    String told = "1:1 file.format This is text in UTF-16. Save the form as plain text in UTF-8.";

    assertEquals(List.of(told), said(SmallForm.text().getBytes(UTF_16)));
    assertEquals(List.of(told), said(SmallForm.text().getBytes(UTF_16LE)));
  }

  private static List<String> said(byte[] bytes) {
    return DefinitionReader.read("test", bytes).problems().stream()
        .map(FilesOfOtherProgramsTest::said)
        .toList();
  }

  private static String said(Problem problem) {
    return problem.line()
        + ":"
        + problem.column()
        + " "
        + problem.rule().code()
        + " "
        + problem.detail();
  }
}
