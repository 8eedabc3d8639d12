package se.pejl.form;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import se.pejl.form.item.ResponseOption;
import se.pejl.form.scale.ScaleCode;
import se.pejl.form.text.Text;

/**
 * A conclusion that a person draws and gives reasons for; never computed.
 *
 * @param options what can be concluded, in order
 * @param reason when it must be explained
 * @param scores whether the person sees the scores before or after concluding
 * @param within the time the conclusion is about, from the date of assessment; empty when not said
 * @param overrides the scale whose computed band a person may set aside; both are kept
 */
public record Judgement(
    String code,
    Text title,
    Text help,
    List<ResponseOption> options,
    Reason reason,
    ShowScores scores,
    Optional<Period> within,
    Optional<ScaleCode> overrides) {

  /** When a conclusion must be explained. */
  public enum Reason {
    REQUIRED,
    OPTIONAL,
    /** When it is not what was computed, or nothing certain was. */
    WHEN_DIFFERENT
  }

  /** When the scores are shown to the one who judges. */
  public enum ShowScores {
    BEFORE,
    AFTER
  }

  public Judgement {
    options = List.copyOf(options);
    if (reason == Reason.WHEN_DIFFERENT && overrides.isEmpty()) {
      throw new IllegalArgumentException("'" + code + "' differs from nothing");
    }
  }

  public boolean offers(String option) {
    return options.stream().anyMatch(offered -> offered.code().equals(option));
  }

  /**
   * Whether this conclusion must be explained.
   *
   * @param computed the band computed, for one that overrides; empty when none is certain
   */
  public boolean demandsReason(String option, Optional<String> computed) {
    return switch (reason) {
      case REQUIRED -> true;
      case OPTIONAL -> false;
      case WHEN_DIFFERENT -> !computed.equals(Optional.of(option));
    };
  }
}
