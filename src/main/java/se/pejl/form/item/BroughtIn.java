package se.pejl.form.item;

import java.time.Period;
import java.util.Optional;
import java.util.Set;
import se.pejl.form.Informant;

/**
 * Where the answer to an item comes from when nobody is asked: what was last signed in another form
 * about the same youth.
 *
 * @param form the name of that form, in any version
 * @param code the scale or the judgement
 * @param within how old it may be at the date of assessment; empty when any age will do
 * @param informants whose answers will do; empty when anybody's
 */
public record BroughtIn(
    String form, What what, String code, Optional<Period> within, Set<Informant> informants) {

  /** What is brought in. */
  public enum What {
    /** The score of a scale. */
    SCALE,
    /** The band that a score certainly falls in. */
    BAND,
    /** What a person concluded. */
    JUDGEMENT
  }

  public BroughtIn {
    informants = Set.copyOf(informants);
  }

  /** Whether it is a number; otherwise it is one of some options. */
  public boolean number() {
    return what == What.SCALE;
  }
}
