package se.pejl.library;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import se.pejl.form.Circumstances;
import se.pejl.form.Informant;
import se.pejl.form.Sex;
import se.pejl.platform.CannotStartException;

/**
 * Where the assessments of an installation are made. Bands and norms can be for a country or a
 * setting; what is not known is never guessed.
 *
 * @param setting a code that forms use, such as {@code custody}; empty when not known
 * @param country two capitals; empty when not known
 */
public record Surroundings(String setting, String country) {

  private static final Pattern SETTING = Pattern.compile("[a-z0-9][a-z0-9-]{0,99}|");
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  public Surroundings {
    if (!SETTING.matcher(setting).matches()) {
      throw new CannotStartException(
          "pejl.setting must be a code such as custody: lower case letters, digits and hyphens");
    }
    if (!country.isEmpty() && !COUNTRIES.contains(country)) {
      throw new CannotStartException("pejl.country must be a country's two capitals, such as SE");
    }
  }

  /** In Sweden, nothing more said. */
  public static final Surroundings SWEDEN = new Surroundings("", "SE");

  /** Everything scoring has to know besides answers. */
  public Circumstances about(OptionalInt age, Sex sex, Informant informant) {
    return new Circumstances(age, sex, informant, setting, country);
  }
}
