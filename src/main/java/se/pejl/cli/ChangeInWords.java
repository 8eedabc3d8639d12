package se.pejl.cli;

import java.math.BigDecimal;
import java.util.Optional;
import se.pejl.change.Change;
import se.pejl.change.ScaleChange;
import se.pejl.change.reliable.Verdict;
import se.pejl.change.reliable.VerdictInWords;
import se.pejl.form.Form;
import se.pejl.form.scale.Scale;
import se.pejl.form.scale.ScaleCode;

/** What changed in one series, for people. */
record ChangeInWords(Output output, Form form) implements ScaleChange.Visitor<Void> {

  void tell(String name, int sets, Optional<Change> sinceFirst, Optional<Change> sinceLast) {
    output.line(
        (name.isEmpty() ? "" : name + ": ")
            + form.title().in(language())
            + " ("
            + form.id()
            + "), "
            + sets);
    sinceFirst.ifPresentOrElse(
        change -> tell("change.first", change), () -> output.say("change.only-one"));
    sinceLast.ifPresent(change -> tell("change.last", change));
    output.line("");
  }

  private void tell(String heading, Change change) {
    output.say(heading);
    change.scales().forEach(scale -> scale.accept(this));
  }

  @Override
  public Void difference(ScaleChange.Difference change) {
    output.say(
        "change.scale",
        title(change.scale()),
        plain(change.before().value()),
        plain(change.now().value()),
        change.verdict().accept(new VerdictInWords()));
    change.verdict().accept(new Grounds());
    for (Verdict verdict : change.beside()) {
      output.say("change.beside", verdict.accept(new VerdictInWords()));
      verdict.accept(new Grounds());
    }
    return null;
  }

  @Override
  public Void notComparable(ScaleChange.NotComparable change) {
    output.say("change.broken", title(change.scale()), change.broken().why());
    return null;
  }

  @Override
  public Void noScore(ScaleChange.NoScore change) {
    output.say("change.broken", title(change.scale()), change.lack().words());
    return null;
  }

  private String title(ScaleCode code) {
    return form.scale(code).map(Scale::title).map(t -> t.in(language())).orElse(code.value());
  }

  private String language() {
    return output.words().language();
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  private final class Grounds implements Verdict.Visitor<Void> {
    @Override
    public Void reliably(Verdict.Reliably verdict) {
      output.line("      " + VerdictInWords.basis(verdict.change()).in(language()));
      return null;
    }

    @Override
    public Void important(Verdict.Important verdict) {
      output.line("      " + VerdictInWords.basis(verdict).in(language()));
      return null;
    }

    @Override
    public Void untold(Verdict.Untold verdict) {
      return null;
    }
  }
}
