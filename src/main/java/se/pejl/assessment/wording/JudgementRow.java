package se.pejl.assessment.wording;

import java.util.List;
import java.util.Optional;
import se.pejl.assessment.GivenJudgement;
import se.pejl.assessment.result.JudgementLine;
import se.pejl.form.Form;
import se.pejl.form.Judgement;
import se.pejl.form.item.ResponseOption;

/**
 * A judgement that the form asks for, with what was concluded now and last time.
 *
 * @param within the time it is about, in words; empty when not said
 * @param overrides the title of the scale whose computed band it may set aside; empty for others
 * @param computed the band the rules came to, in words; empty when none is certain
 * @param set whether the conclusion is another than the one computed
 * @param outdated whether the rules came to something else when it was given
 */
public record JudgementRow(
    String code,
    String title,
    String help,
    String within,
    List<OptionRow> options,
    boolean reasonRequired,
    String overrides,
    String computed,
    boolean set,
    boolean outdated,
    String option,
    String reason,
    String thenOption,
    String thenReason) {

  static JudgementRow of(JudgementLine line, Form form, Words words) {
    Judgement asked = line.judgement();
    Optional<String> computed =
        line.outdated()
            ? line.computed()
            : line.now().map(GivenJudgement::computed).orElse(line.computed());
    return new JudgementRow(
        asked.code(),
        words.of(asked.title()),
        words.of(asked.help()),
        asked.within().map(words::within).orElse(""),
        asked.options().stream().map(option -> row(option, words)).toList(),
        asked.reason() == Judgement.Reason.REQUIRED,
        asked.overrides().flatMap(form::scale).map(scale -> words.of(scale.title())).orElse(""),
        computed.map(band -> anchor(asked, band, words)).orElse(""),
        line.now()
            .filter(given -> !given.computed().equals(Optional.of(given.option())))
            .isPresent(),
        line.outdated(),
        line.now().map(given -> anchor(asked, given.option(), words)).orElse(""),
        line.now().map(GivenJudgement::reason).orElse(""),
        line.lastTime().map(given -> anchor(asked, given.option(), words)).orElse(""),
        line.lastTime().map(GivenJudgement::reason).orElse(""));
  }

  public boolean given() {
    return !option.isEmpty() && !outdated;
  }

  /** Whether it may set a computed band aside. */
  public boolean overriding() {
    return !overrides.isEmpty();
  }

  /** The options that say more than their name. */
  public List<OptionRow> explained() {
    return options.stream().filter(option -> !option.help().isEmpty()).toList();
  }

  private static OptionRow row(ResponseOption option, Words words) {
    return new OptionRow(
        option.code(), words.of(option.anchor()), words.of(option.help()), "", false);
  }

  static String anchor(Judgement asked, String code, Words words) {
    return asked.options().stream()
        .filter(option -> option.code().equals(code))
        .map(option -> words.of(option.anchor()))
        .findFirst()
        .orElse(code);
  }
}
