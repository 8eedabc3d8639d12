package se.pejl.assessment.bearing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.pejl.change.comparable.Comparability;
import se.pejl.form.Informant;
import se.pejl.form.scale.Scale;
import se.pejl.form.text.Text;
import se.pejl.scoring.Score;

/**
 * What different people say about the same youth on one scale, each the last time they were asked;
 * never averaged.
 *
 * @param gaps how far apart each two of them are, where that can be told
 */
public record SideBySide(
    String formName, Text formTitle, Scale scale, List<View> views, List<Gap> gaps) {

  public SideBySide {
    views = List.copyOf(views);
    gaps = List.copyOf(gaps);
  }

  /** What one of them says. */
  public record View(UUID assessment, Informant informant, LocalDate date, Score outcome) {}

  /**
   * How far one is from another.
   *
   * @param difference the second's score less the first's
   * @param basis on what they are held against each other
   */
  public record Gap(
      Informant one, Informant other, BigDecimal difference, Comparability.Holds basis) {}
}
