package se.pejl.library.shipped;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.pejl.form.scale.BandSystem;
import se.pejl.form.scale.BandSystem.GroupBands;

/** The tests in a form see the first way of reading bands alone; these are the others that ship. */
@DisplayName("A further way of reading bands")
class BandsBesideTheFirstTest {

  /**
   * AUDIT: guidelines for use in primary care, 2nd edition, World Health Organization 2001, zones I
   * to IV (0-7, 8-15, 16-19, 20-40). SDQ: sdqinfo.org, four bands of the total by the youth (0-14,
   * 15-17, 18-19, 20-40).
   */
  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource({
    "audit, zones, everyone 0 8 16 20",
    "sdq, four-band, YOUTH 0 15 18 20",
  })
  void begins_its_bands_where_the_holder_says(String form, String system, String bands) {
    assertEquals(
        bands,
        Shipped.all().stream()
            .filter(one -> one.id().name().equals(form))
            .flatMap(one -> one.scales().stream())
            .flatMap(scale -> scale.bandSystems().stream())
            .filter(one -> one.code().equals(system))
            .map(BandsBesideTheFirstTest::said)
            .collect(Collectors.joining("; ")));
  }

  @Test
  void is_in_no_other_form() {
    assertEquals(
        "audit sdq",
        Shipped.all().stream()
            .filter(
                form -> form.scales().stream().anyMatch(scale -> scale.bandSystems().size() > 1))
            .map(form -> form.id().name())
            .collect(Collectors.joining(" ")));
  }

  private static String said(BandSystem system) {
    return system.groups().stream()
        .map(BandsBesideTheFirstTest::said)
        .collect(Collectors.joining(", "));
  }

  private static String said(GroupBands group) {
    String who = group.group().informants().stream().map(Enum::name).findFirst().orElse("everyone");
    return group.bands().inOrder().stream()
        .map(band -> band.cutoff().toPlainString())
        .collect(Collectors.joining(" ", who + " ", ""));
  }
}
