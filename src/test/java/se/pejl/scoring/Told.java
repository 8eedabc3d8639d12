package se.pejl.scoring;

import java.util.function.Function;
import java.util.stream.Collectors;
import se.pejl.form.Circumstances;
import se.pejl.form.Form;
import se.pejl.form.item.ItemCode;
import se.pejl.form.scale.Band;

/** Outcomes in one line each, as a test wants to read them. */
final class Told implements Score.Visitor<String> {

  private final Function<Score, String> read;

  private Told(Function<Score, String> read) {
    this.read = read;
  }

  /** All scales of the form, such as {@code tension = 8 high, 1 imputed}; one a line. */
  static String scores(Form form, String answers) {
    return scores(form, answers, Forms.youth());
  }

  static String scores(Form form, String answers, Circumstances circumstances) {
    return scores(
        Scorer.of(form).score(Forms.answers(form, answers), circumstances), new Told(Told::band));
  }

  /** With every way of reading bands, and what is shown instead of the number. */
  static String inFull(ScoreSheet sheet) {
    return scores(sheet, new Told(Told::everythingRead))
        + "\nchecks "
        + sheet.checks()
        + "\nflags "
        + sheet.flags()
        + "\nundecided "
        + sheet.undecided()
        + "\ncritical "
        + sheet.critical()
        + "\nshown "
        + sheet.shown()
        + "\nunanswered "
        + sheet.unanswered();
  }

  private static String scores(ScoreSheet sheet, Told told) {
    return sheet.scores().stream()
        .map(score -> score.scale() + " = " + score.accept(told))
        .collect(Collectors.joining("\n"));
  }

  private static String band(Score score) {
    return score.band().map(Band::code).map(band -> " " + band).orElse("");
  }

  private static String everythingRead(Score score) {
    Interpretation read = score.interpretation();
    return read.shown().map(text -> " shown " + text).orElse("")
        + band(score)
        + read.bands().stream().map(Told::way).collect(Collectors.joining());
  }

  private static String way(Interpretation.BandReading way) {
    return " ["
        + way.system()
        + ":"
        + way.band().map(Band::code).orElse("")
        + way.possible().stream()
            .map(one -> " " + one.lowest().code() + "-" + one.highest().code())
            .collect(Collectors.joining())
        + "]";
  }

  @Override
  public String scored(Score.Scored score) {
    return score.value()
        + read.apply(score)
        + (score.imputed() == 0 ? "" : ", " + score.imputed() + " imputed");
  }

  @Override
  public String range(Score.Range score) {
    return score.lowest()
        + ".."
        + score.highest()
        + read.apply(score)
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
