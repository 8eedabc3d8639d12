package se.pejl.scoring.telling;

import java.util.List;
import java.util.Optional;
import se.pejl.form.scale.Span;
import se.pejl.form.text.Text;
import se.pejl.scoring.Interpretation.BandReading;
import se.pejl.scoring.Interpretation.Possible;

/** Tells why no band is certain, and what it could be for whom. */
public final class NoBandTale {

  private NoBandTale() {}

  /**
   * @param value where the score lies
   */
  public static Text of(BandReading reading, Span value) {
    if (reading.group().isPresent()) {
      boolean spread = value.lowest().compareTo(value.highest()) != 0;
      return spread ? inSeveral(reading.possible()) : below(value);
    }
    return same(reading.possible())
        .map(NoBandTale::forEveryGroup)
        .orElseGet(() -> byGroup(reading.possible()));
  }

  /** The band that the score falls in for each group, when it is the same one for all. */
  private static Optional<Text> same(List<Possible> possible) {
    List<Text> bands = possible.stream().map(NoBandTale::band).distinct().toList();
    boolean certain =
        possible.stream().allMatch(one -> one.lowest().code().equals(one.highest().code()));
    return certain && possible.size() > 1 && bands.size() == 1
        ? Optional.of(bands.get(0))
        : Optional.empty();
  }

  private static Text forEveryGroup(Text band) {
    return Wording.said("{0}, för alla grupper", "{0}, for all groups", band);
  }

  private static Text byGroup(List<Possible> possible) {
    return possible.stream()
        .map(NoBandTale::possible)
        .reduce((one, other) -> Wording.said("{0}; {1}", "{0}; {1}", one, other))
        .map(all -> Wording.said("Inget säkert band. {0}", "No certain band. {0}", all))
        .orElseGet(NoBandTale::forOthers);
  }

  private static Text inSeveral(List<Possible> possible) {
    return possible.stream()
        .findFirst()
        .map(
            one ->
                Wording.said(
                    "Inget säkert band: kan vara {0}", "No certain band: can be {0}", band(one)))
        .orElseGet(
            () ->
                Wording.said(
                    "Inget säkert band: poängen kan ligga i flera",
                    "No certain band: the score can lie in more than one"));
  }

  private static Text below(Span value) {
    return Wording.said(
        "Inget band: {0} ligger under det lägsta bandet",
        "No band: {0} lies below the lowest band", value.lowest());
  }

  private static Text forOthers() {
    return Wording.said(
        "Inget band: banden gäller andra, eller så är det inte känt för vem",
        "No band: the bands are for others, or it is not known for whom");
  }

  private static Text possible(Possible possible) {
    return Wording.said("{0}: {1}", "{0}: {1}", GroupTale.of(possible.group()), band(possible));
  }

  private static Text band(Possible possible) {
    Text lowest = BandTale.named(possible.lowest());
    return possible.lowest().equals(possible.highest())
        ? lowest
        : Wording.said(
            "”{0}” till ”{1}”", "“{0}” to “{1}”", lowest, BandTale.named(possible.highest()));
  }
}
