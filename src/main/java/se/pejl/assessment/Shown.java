package se.pejl.assessment;

import java.io.Serializable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.pejl.assessment.sheet.Seal;

/**
 * What somebody had before them when they signed: it travels with the page, so that nothing is
 * signed unseen.
 *
 * @param content SHA-256 over everything that would be signed, in hexadecimal
 * @param asOf when something in it was last changed
 */
public record Shown(String content, Instant asOf) implements Serializable {

  private static final Pattern TEXT = Pattern.compile("([0-9a-f]{64})-([0-9]{1,17})");

  static Shown of(List<String> said, SignedResult result, Instant asOf) {
    List<String> content = new ArrayList<>(said);
    content.addAll(result.sealed());
    return new Shown(Seal.over(content), asOf);
  }

  /** As it travels; nobody but Pejl has to understand it. */
  @Override
  public String toString() {
    return content + "-" + ChronoUnit.MICROS.between(Instant.EPOCH, asOf);
  }

  /** Empty when it is no such text. */
  public static Optional<Shown> of(String text) {
    Matcher parts = TEXT.matcher(text == null ? "" : text);
    return parts.matches()
        ? Optional.of(
            new Shown(
                parts.group(1),
                Instant.EPOCH.plus(Long.parseLong(parts.group(2)), ChronoUnit.MICROS)))
        : Optional.empty();
  }
}
