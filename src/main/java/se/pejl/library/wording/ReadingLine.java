package se.pejl.library.wording;

import java.util.List;
import java.util.stream.Collectors;
import se.pejl.form.scale.Band;
import se.pejl.form.text.Text;
import se.pejl.scoring.Interpretation.BandReading;
import se.pejl.scoring.Score;
import se.pejl.scoring.telling.NoBandTale;

/**
 * The band of a score in one way of reading bands, in one language. What is not there is empty
 * text.
 *
 * @param system which way of reading, when it is not the one that counts
 * @param band the band it certainly falls in
 * @param label what else the band is called
 * @param uncertain why no band is certain, and what it could be for whom
 */
public record ReadingLine(
    String system, String band, String label, String meaning, String uncertain) {

  /** The one that counts comes first; none when the scale has no bands or may not be banded. */
  public static List<ReadingLine> all(Score score, String language) {
    return score.interpretation().bands().stream()
        .map(reading -> of(reading, score, language))
        .toList();
  }

  /** All of them in one line, for a cell of a table. */
  public static String together(Score score, String language) {
    return all(score, language).stream()
        .map(ReadingLine::brief)
        .filter(brief -> !brief.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private static ReadingLine of(BandReading reading, Score score, String language) {
    String uncertain =
        reading.band().isPresent()
            ? ""
            : NoBandTale.of(reading, score.reach().orElseThrow()).in(language);
    return new ReadingLine(
        reading.title().in(language),
        reading.band().map(Band::title).orElse(Text.NONE).in(language),
        reading.band().map(Band::label).orElse(Text.NONE).in(language),
        reading.band().map(Band::meaning).orElse(Text.NONE).in(language),
        uncertain);
  }

  private String brief() {
    String said = band.isEmpty() ? uncertain : band;
    return system.isEmpty() ? said : system + ": " + said;
  }
}
