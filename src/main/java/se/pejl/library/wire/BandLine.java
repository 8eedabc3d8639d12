package se.pejl.library.wire;

import java.util.List;
import java.util.Map;
import se.pejl.form.scale.Band;
import se.pejl.form.text.Text;
import se.pejl.scoring.Interpretation.BandReading;
import se.pejl.scoring.Interpretation.Possible;
import se.pejl.scoring.Score;
import se.pejl.scoring.telling.GroupTale;
import se.pejl.scoring.telling.NoBandTale;

/**
 * The band of a score in one way of reading bands, as it travels.
 *
 * @param system empty for the first, which is the one that counts
 * @param band null when none is certain
 * @param label a second, shorter name of the band, such as that it is a screening
 * @param possible for each group, what it could be, when it is not known which one the youth is in
 * @param uncertain why no band is certain, in a sentence; null when one is
 */
public record BandLine(
    String system,
    Map<String, String> systemTitle,
    String band,
    Map<String, String> title,
    Map<String, String> label,
    Map<String, String> meaning,
    List<PossibleLine> possible,
    Map<String, String> uncertain) {

  /** For one group, the lowest and the highest band it can be; alike when it is the same. */
  public record PossibleLine(
      Map<String, String> group,
      String lowest,
      Map<String, String> lowestTitle,
      String highest,
      Map<String, String> highestTitle) {

    static PossibleLine of(Possible possible) {
      return new PossibleLine(
          GroupTale.of(possible.group()).byLanguage(),
          possible.lowest().code(),
          possible.lowest().title().byLanguage(),
          possible.highest().code(),
          possible.highest().title().byLanguage());
    }
  }

  static List<BandLine> all(Score score) {
    return score.interpretation().bands().stream().map(reading -> of(reading, score)).toList();
  }

  private static BandLine of(BandReading reading, Score score) {
    return new BandLine(
        reading.system(),
        reading.title().byLanguage(),
        reading.band().map(Band::code).orElse(null),
        texts(reading.band().map(Band::title).orElse(Text.NONE)),
        texts(reading.band().map(Band::label).orElse(Text.NONE)),
        texts(reading.band().map(Band::meaning).orElse(Text.NONE)),
        reading.possible().stream().map(PossibleLine::of).toList(),
        reading.band().isPresent()
            ? null
            : texts(NoBandTale.of(reading, score.reach().orElseThrow())));
  }

  private static Map<String, String> texts(Text text) {
    return text.isEmpty() ? null : text.byLanguage();
  }
}
