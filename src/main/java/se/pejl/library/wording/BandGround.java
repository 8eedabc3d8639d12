package se.pejl.library.wording;

import java.util.List;
import java.util.Optional;
import se.pejl.form.scale.Band;
import se.pejl.form.scale.Group;
import se.pejl.form.scale.Scale;
import se.pejl.scoring.Interpretation.BandReading;
import se.pejl.scoring.Score;

/** The bands to draw behind a score: those of the group that the youth is known to be in. */
public final class BandGround {

  private BandGround() {}

  /** Lowest first; none when it is not known whose bands they would be. */
  public static List<Band> of(Scale scale, Score score) {
    List<Band> forAll = scale.bands();
    return forAll.isEmpty() ? known(scale, score) : forAll;
  }

  private static List<Band> known(Scale scale, Score score) {
    Optional<Group> group =
        score.interpretation().bands().stream().limit(1).findFirst().flatMap(BandReading::group);
    return scale.bandSystems().stream()
        .limit(1)
        .flatMap(system -> system.groups().stream())
        .filter(bands -> group.filter(bands.group()::equals).isPresent())
        .flatMap(bands -> bands.bands().inOrder().stream())
        .toList();
  }
}
