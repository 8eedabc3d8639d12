package se.pejl.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import se.pejl.library.definition.DefinitionReader;
import se.pejl.library.suggestion.Suggestion;
import se.pejl.library.suggestion.Suggestions;
import se.pejl.library.suggestion.TestText;
import se.pejl.library.yaml.SourceText;

/** Offer tests for the edges of a form, ready to be pasted into its definition. */
final class OfferCases {

  private OfferCases() {}

  static ExitCode run(Arguments arguments, Output output) {
    Path file = FormFiles.file(arguments.files().get(0));
    String text = new String(FormFiles.bytes(file, SourceText.MOST_BYTES), StandardCharsets.UTF_8);
    List<Suggestion> suggestions =
        DefinitionReader.readButForTests(file.toString(), text)
            .map(Suggestions::of)
            .orElseThrow(() -> BrokenInputException.of(DefinitionFile.read(file).problems()));
    if (arguments.json()) {
      output.document(new Offered(suggestions.size(), TestText.CAUTION, TestText.of(suggestions)));
    } else {
      output.line("tests:");
      output.line(TestText.of(suggestions).stripTrailing());
    }
    return ExitCode.FINE;
  }

  /** The tests offered, for programs; {@code yaml} is what stands under {@code tests:}. */
  record Offered(int tests, String caution, String yaml) {}
}
