package se.pejl.scoring;

import java.util.stream.Collectors;
import se.pejl.form.Circumstances;
import se.pejl.form.Form;
import se.pejl.form.item.ItemCode;
import se.pejl.form.scale.Band;

/** Outcomes in one line each, as a test wants to read them. */
final class Told implements Score.Visitor<String> {

  private Told() {}

  /** All scales of the form, such as {@code tension = 8 high, 1 imputed}; one a line. */
  static String scores(Form form, String answers) {
    return scores(form, answers, Forms.youth());
  }

  static String scores(Form form, String answers, Circumstances circumstances) {
    ScoreSheet sheet = Scorer.of(form).score(Forms.answers(form, answers), circumstances);
    return sheet.scores().stream()
        .map(score -> score.scale() + " = " + score.accept(new Told()))
        .collect(Collectors.joining("\n"));
  }

  @Override
  public String scored(Score.Scored score) {
    return score.value()
        + score.band().map(Band::code).map(band -> " " + band).orElse("")
        + (score.imputed() == 0 ? "" : ", " + score.imputed() + " imputed");
  }

  @Override
  public String range(Score.Range score) {
    return score.lowest()
        + ".."
        + score.highest()
        + score.band().map(Band::code).map(band -> " " + band).orElse("")
        + ", missing "
        + codes(score.missing());
  }

  @Override
  public String notScorable(Score.NotScorable score) {
    return "not scorable, "
        + score.answered()
        + " answered, "
        + score.required()
        + " needed, missing "
        + codes(score.missing());
  }

  @Override
  public String notApplicable(Score.NotApplicable score) {
    return "not applicable, " + score.reason();
  }

  private static String codes(java.util.List<ItemCode> items) {
    return items.stream().map(ItemCode::value).collect(Collectors.joining(" "));
  }
}
