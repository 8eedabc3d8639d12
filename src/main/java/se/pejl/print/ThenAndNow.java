package se.pejl.print;

import java.util.Optional;
import se.pejl.assessment.result.Result;
import se.pejl.assessment.wording.Words;
import se.pejl.change.ScaleChange;
import se.pejl.change.reliable.Verdict;
import se.pejl.change.reliable.VerdictInWords;
import se.pejl.form.scale.Band;
import se.pejl.form.scale.Scale;
import se.pejl.form.scale.ScaleCode;

/** One scale last time and now by the names of its bands; empty when it has none. */
record ThenAndNow(Result result, Words words) implements ScaleChange.Visitor<Optional<String>> {

  @Override
  public Optional<String> difference(ScaleChange.Difference change) {
    Optional<String> then = change.before().band().map(this::named);
    Optional<String> now = change.now().band().map(this::named);
    if (then.isEmpty() || now.isEmpty()) {
      return Optional.empty();
    }
    String said =
        change.otherBand()
            ? words.get("summary.band.then-now", title(change.scale()), then.get(), now.get())
            : words.get("summary.band.same", title(change.scale()), now.get());
    return Optional.of(said + verdict(change.verdict()));
  }

  /** Whether it is more than noise; nothing when nobody can tell. */
  private String verdict(Verdict verdict) {
    return verdict.classification().isEmpty()
        ? "."
        : " – " + words.of(verdict.accept(new VerdictInWords())) + ".";
  }

  @Override
  public Optional<String> notComparable(ScaleChange.NotComparable change) {
    return Optional.of(words.get("summary.band.none", title(change.scale())));
  }

  @Override
  public Optional<String> noScore(ScaleChange.NoScore change) {
    return Optional.of(words.get("summary.band.none", title(change.scale())));
  }

  private String named(Band band) {
    return words.of(band.title());
  }

  private String title(ScaleCode code) {
    return result.form().scale(code).map(Scale::title).map(words::of).orElse("");
  }
}
