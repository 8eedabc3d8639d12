package se.pejl.assessment.wording;

import java.util.List;
import se.pejl.assessment.result.Result;

/** What somebody said of a record, and who wrote it down. */
public record OwnWordsLine(String line, String words) {

  static List<OwnWordsLine> all(Result result, Words words) {
    return result.ownWords().stream()
        .map(
            own ->
                new OwnWordsLine(
                    words.get(
                        "own.line",
                        words.get("own.speaker." + own.speaker()),
                        own.saidOn(),
                        own.writerName()),
                    own.words()))
        .toList();
  }
}
