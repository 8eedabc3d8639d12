package se.pejl.scoring;

import java.util.List;
import java.util.Optional;
import se.pejl.form.scale.Band;
import se.pejl.form.scale.Group;
import se.pejl.form.text.Text;

/**
 * What is read from a score.
 *
 * @param bands for each way of reading bands, in the order of the scale; the first one counts
 * @param shown what is shown instead of the number, such as {@code >80}; empty for most
 * @param norms the norms the number comes from; empty text when it is no normed one
 */
public record Interpretation(List<BandReading> bands, Optional<String> shown, String norms) {

  public static final Interpretation NONE = new Interpretation(List.of(), Optional.empty(), "");

  /**
   * The band in one way of reading them.
   *
   * @param system empty for the first
   * @param group whose bands were read; empty when it is not known whose
   * @param band the band it certainly falls in
   * @param possible where no band is certain: what it could be, group by group
   */
  public record BandReading(
      String system,
      Text title,
      Optional<Group> group,
      Optional<Band> band,
      List<Possible> possible) {
    public BandReading {
      possible = List.copyOf(possible);
    }
  }

  /** For one group, the lowest and the highest band it can be; alike when it is the same. */
  public record Possible(Group group, Band lowest, Band highest) {}

  public Interpretation {
    bands = List.copyOf(bands);
  }

  /** The band it certainly falls in, in the way that counts. */
  public Optional<Band> band() {
    return bands.stream().limit(1).flatMap(first -> first.band().stream()).findFirst();
  }
}
