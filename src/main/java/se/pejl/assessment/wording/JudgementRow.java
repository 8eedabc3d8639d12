package se.pejl.assessment.wording;

import java.util.List;
import se.pejl.assessment.GivenJudgement;
import se.pejl.assessment.result.JudgementLine;
import se.pejl.form.Judgement;
import se.pejl.form.item.ResponseOption;

/** A judgement that the form asks for, with what was concluded now and last time. */
public record JudgementRow(
    String code,
    String title,
    String help,
    List<OptionRow> options,
    boolean reasonRequired,
    String option,
    String reason,
    String thenOption,
    String thenReason) {

  static JudgementRow of(JudgementLine line, Words words) {
    Judgement asked = line.judgement();
    return new JudgementRow(
        asked.code(),
        words.of(asked.title()),
        words.of(asked.help()),
        asked.options().stream().map(option -> row(option, words)).toList(),
        asked.reasonRequired(),
        line.now().map(given -> anchor(asked, given, words)).orElse(""),
        line.now().map(GivenJudgement::reason).orElse(""),
        line.lastTime().map(given -> anchor(asked, given, words)).orElse(""),
        line.lastTime().map(GivenJudgement::reason).orElse(""));
  }

  public boolean given() {
    return !option.isEmpty();
  }

  /** The options that say more than their name. */
  public List<OptionRow> explained() {
    return options.stream().filter(option -> !option.help().isEmpty()).toList();
  }

  private static OptionRow row(ResponseOption option, Words words) {
    return new OptionRow(
        option.code(), words.of(option.anchor()), words.of(option.help()), "", false);
  }

  private static String anchor(Judgement asked, GivenJudgement given, Words words) {
    return asked.options().stream()
        .filter(option -> option.code().equals(given.option()))
        .map(option -> words.of(option.anchor()))
        .findFirst()
        .orElse(given.option());
  }
}
