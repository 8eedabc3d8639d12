package se.pejl.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.pejl.library.definition.DefinitionReader;
import se.pejl.library.definition.Reading;

@DisplayName("The largest form there can be")
class LargestFormTest {

  @Test
  void is_read_and_its_examples_are_worked_through_in_a_few_seconds() {
    String text = largest(500, 200, 100);

    Reading reading =
        assertTimeout(Duration.ofSeconds(10), () -> DefinitionReader.read("largest", text));

    assertEquals(List.of(), reading.problems());
  }

  /** Every item but the first depends on the one before; every scale counts every item. */
  private static String largest(int items, int scales, int examples) {
    String head = SmallForm.text();
    head = head.substring(0, head.indexOf("      - {code: a,"));
    return head
        + "      - {code: i0, stem: Fråga}\n"
        + lines(1, items, "      - {code: i%d, stem: Fråga, showIf: 'i%d = yes'}\n")
        + "scales:\n"
        + lines(
            0,
            scales,
            "  - {code: s%1$d, title: Summa %1$d, of: {section: only}, method: sum, missing:"
                + " refuse, direction: neither, bands: [{from: 0, code: low, title: Låg}, {from:"
                + " 499, code: high, title: Hög}]}\n")
        + "tests:\n"
        + lines(
            0,
            examples,
            "  - {name: n%d, answers: {all: yes}, expect: {s0: {value: " + items + "}}}\n");
  }

  private static String lines(int from, int to, String line) {
    return IntStream.range(from, to)
        .mapToObj(i -> String.format(line, i, i - 1))
        .collect(Collectors.joining());
  }
}
