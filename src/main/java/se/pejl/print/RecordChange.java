package se.pejl.print;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.pejl.assessment.LastTime;
import se.pejl.assessment.result.Result;
import se.pejl.assessment.wording.Words;
import se.pejl.change.Change;
import se.pejl.change.ScaleChange;
import se.pejl.change.reliable.Verdict;
import se.pejl.change.reliable.VerdictInWords;
import se.pejl.form.text.Text;

/** How the score of a scale differs from last time, with what the verdict was reckoned from. */
record RecordChange(Result result, Words words) implements ScaleChange.Visitor<List<String>> {

  /** Nothing when there is no last time. */
  List<String> of(String scale) {
    return result.change().map(Change::scales).orElse(List.of()).stream()
        .filter(change -> change.scale().value().equals(scale))
        .findFirst()
        .map(change -> change.accept(this))
        .orElse(List.of());
  }

  @Override
  public List<String> difference(ScaleChange.Difference change) {
    BigDecimal by = change.difference();
    String sign = by.signum() == 0 ? "" : by.signum() > 0 ? "+" : "−";
    List<String> lines = new ArrayList<>();
    lines.add(
        words.get(
            "print.change",
            day(),
            words.number(change.before().value()),
            sign + words.number(by.abs())));
    Stream.concat(Stream.of(change.verdict()), change.beside().stream())
        .map(this::said)
        .forEach(lines::add);
    return lines;
  }

  private String said(Verdict verdict) {
    String outcome = words.of(verdict.accept(new VerdictInWords()));
    return words.get("print.verdict", outcome)
        + verdict.accept(new Basis()).map(words::of).map(basis -> " (" + basis + ")").orElse("");
  }

  @Override
  public List<String> notComparable(ScaleChange.NotComparable change) {
    return List.of(words.get("print.change.none", day(), words.of(change.broken().why())));
  }

  @Override
  public List<String> noScore(ScaleChange.NoScore change) {
    return List.of(words.get("print.change.none", day(), words.of(change.lack().words())));
  }

  private String day() {
    return result.lastTime().map(LastTime::date).map(String::valueOf).orElse("");
  }

  /** Method, level, reliability, spread and sample, where the verdict rests on them. */
  private record Basis() implements Verdict.Visitor<Optional<Text>> {

    @Override
    public Optional<Text> reliably(Verdict.Reliably verdict) {
      return Optional.of(VerdictInWords.basis(verdict.change()));
    }

    @Override
    public Optional<Text> important(Verdict.Important verdict) {
      return Optional.of(Text.of("sv", verdict.source()));
    }

    @Override
    public Optional<Text> untold(Verdict.Untold verdict) {
      return Optional.empty();
    }
  }
}
