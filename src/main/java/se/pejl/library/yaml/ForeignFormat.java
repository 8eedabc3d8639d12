package se.pejl.library.yaml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.Optional;
import se.pejl.form.text.Phrase;
import se.pejl.form.text.Text;

/** Files that are saved from another program and are no text in UTF-8, by how they begin. */
enum ForeignFormat {
  OFFICE("PK\u0003\u0004", "ett Word- eller Excel-dokument", "a Word or Excel document"),
  OLD_OFFICE(
      "\u00D0\u00CF\u0011\u00E0", "ett Word- eller Excel-dokument", "a Word or Excel document"),
  PDF("%PDF-", "en PDF", "a PDF"),
  RTF("{\\rtf", "ett RTF-dokument", "an RTF document"),
  WEB_PAGE("<", "en webbsida eller XML", "a web page or XML"),
  UTF_16_LITTLE("\u00FF\u00FE", "text i UTF-16", "text in UTF-16"),
  UTF_16_BIG("\u00FE\u00FF", "text i UTF-16", "text in UTF-16"),
  UTF_16_LITTLE_UNMARKED("f\0o\0", "text i UTF-16", "text in UTF-16"),
  UTF_16_BIG_UNMARKED("\0f\0o", "text i UTF-16", "text in UTF-16");

  private final String beginning;
  private final Text name;

  ForeignFormat(String beginning, String swedish, String english) {
    this.beginning = beginning;
    this.name = Phrase.said(swedish, english);
  }

  /** What it is called in a sentence. */
  static Optional<Text> of(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(bytes.length, 8), ISO_8859_1);
    return Arrays.stream(values())
        .filter(format -> start.startsWith(format.beginning))
        .map(format -> format.name)
        .findFirst();
  }
}
