package se.pejl.assessment.bearing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.pejl.change.ScaleChange;
import se.pejl.change.reliable.Judge;
import se.pejl.change.reliable.Yardstick;
import se.pejl.form.Informant;
import se.pejl.form.scale.Scale;
import se.pejl.form.text.Text;

/**
 * One scale of one form over time, as one informant tells it.
 *
 * @param scale as the latest version defines it: title, direction, range and bands
 * @param points in the order of their dates
 * @param sinceStart from the first assessment to the last; empty when there is only one
 */
public record Series(
    String formName,
    Text formTitle,
    Scale scale,
    Informant informant,
    List<Point> points,
    Optional<ScaleChange> sinceStart) {

  /** The smallest difference that measurement error does not explain, by the rule in force. */
  public Optional<BigDecimal> smallestDetectable() {
    return Judge.of(scale).yardstick().map(Yardstick::smallestDetectable);
  }
}
