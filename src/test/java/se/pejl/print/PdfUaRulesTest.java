package se.pejl.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.pejl.assessment.Casework;
import se.pejl.platform.DatabaseUnderTest;

/**
 * Those failure conditions of the Matterhorn Protocol (PDF/UA-1, ISO 14289-1) that can be told from
 * the file with PDFBox; each test names its own.
 */
@DisplayName("A print can be read aloud by the rules of PDF/UA: it has")
class PdfUaRulesTest {

  /** Operators that put something on the page. */
  private static final Set<String> PAINT =
      Set.of("Tj", "TJ", "'", "\"", "f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "sh", "Do");

  private static Casework work;
  private static UUID assessment;

  @BeforeAll
  static void two_target_group_judgements() {
    work = new Casework(DatabaseUnderTest.DERBY);
    UUID youth = work.youth(work.asta, "Test");
    work.signedTargetGroup(youth, "2026-01-01", "drive=partly", "Påhittat skäl.");
    assessment = work.signedTargetGroup(youth, "2026-06-01", "drive=not-present", "Påhittat.");
  }

  private static Printed print(Print kind) {
    return new Printed(kind.pdf(work.in(u -> u.print().paper(work.asta, assessment, kind)), "sv"));
  }

  @ParameterizedTest
  @EnumSource
  void metadata_that_say_what_it_is_06_002_06_003(Print kind) {
    String metadata =
        print(kind)
            .read(
                pdf ->
                    new String(
                        pdf.getDocumentCatalog().getMetadata().toByteArray(),
                        StandardCharsets.UTF_8));

    assertTrue(metadata.contains("pdfuaid"), metadata);
    assertTrue(metadata.contains("dc:title"), metadata);
  }

  @ParameterizedTest
  @EnumSource
  void nothing_that_is_neither_content_nor_artifact_01_005(Print kind) {
    List<String> unmarked = new ArrayList<>();
    print(kind)
        .read(
            pdf -> {
              for (PDPage page : pdf.getPages()) {
                int depth = 0;
                for (Object token : new PDFStreamParser(page).parse()) {
                  if (token instanceof Operator operator) {
                    depth += begins(operator) ? 1 : operator.getName().equals("EMC") ? -1 : 0;
                    if (depth == 0 && PAINT.contains(operator.getName())) {
                      unmarked.add(operator.getName());
                    }
                  }
                }
              }
              return null;
            });

    assertEquals(List.of(), unmarked);
  }

  private static boolean begins(Operator operator) {
    return operator.getName().equals("BDC") || operator.getName().equals("BMC");
  }

  @ParameterizedTest
  @EnumSource
  void headings_that_skip_no_level_14_003(Print kind) {
    List<Integer> levels =
        structure(kind).stream()
            .map(Element::type)
            .filter(type -> type.matches("H[1-6]"))
            .map(type -> type.charAt(1) - '0')
            .toList();

    assertFalse(levels.isEmpty());
    int last = 0;
    for (int level : levels) {
      assertTrue(level <= last + 1, "H" + level + " after H" + last);
      last = level;
    }
  }

  @ParameterizedTest
  @EnumSource
  void heads_of_tables_that_say_what_they_are_the_heads_of_15_003(Print kind) {
    assertEquals(
        List.of(),
        structure(kind).stream()
            .filter(element -> element.type().equals("TH") && !element.attributes())
            .toList());
  }

  @ParameterizedTest
  @EnumSource
  void pages_whose_order_of_tabs_is_that_of_the_structure_28_008(Print kind) {
    print(kind)
        .read(
            pdf -> {
              for (PDPage page : pdf.getPages()) {
                if (!page.getAnnotations().isEmpty()) {
                  assertEquals("S", page.getCOSObject().getNameAsString("Tabs"));
                }
              }
              return null;
            });
  }

  /** One element of the structure; read while the document is open. */
  private record Element(String type, boolean attributes) {}

  private static List<Element> structure(Print kind) {
    List<Element> found = new ArrayList<>();
    print(kind)
        .read(
            pdf -> {
              collect(pdf.getDocumentCatalog().getStructureTreeRoot(), found);
              return null;
            });
    return found;
  }

  private static void collect(PDStructureNode node, List<Element> found) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        boolean attributes = element.getCOSObject().getDictionaryObject(COSName.A) != null;
        found.add(new Element(element.getStructureType(), attributes));
        collect(element, found);
      }
    }
  }
}
