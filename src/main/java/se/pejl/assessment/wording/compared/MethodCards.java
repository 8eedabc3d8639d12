package se.pejl.assessment.wording.compared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.pejl.assessment.wording.Words;
import se.pejl.assessment.wording.compared.MethodCard.Fact;
import se.pejl.change.reliable.Crossing;
import se.pejl.change.reliable.ReliableChange;
import se.pejl.change.reliable.Verdict;
import se.pejl.change.reliable.VerdictInWords;
import se.pejl.form.Form;
import se.pejl.form.precision.Reliability;

/** Says what a method rests on: level, index, reliability, spread, sample, source and cutoff. */
record MethodCards(Form form, Words words, boolean beside) implements Verdict.Visitor<MethodCard> {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  @Override
  public MethodCard reliably(Verdict.Reliably verdict) {
    ReliableChange change = verdict.change();
    Reliability known = change.reliability();
    List<Fact> facts = new ArrayList<>();
    facts.add(fact("level", level(change)));
    facts.add(
        fact(
            "index",
            words.get(
                "compare.index", words.signed(round(change.index())), number(change.critical()))));
    facts.add(fact("r", number(known.r()) + " (" + words.of(known.kind().words()) + ")"));
    facts.add(fact("sd", number(known.sd())));
    facts.add(fact("sample", known.sample()));
    facts.add(fact("source", form.cited(known.source())));
    cutoff(change.crossing()).ifPresent(facts::add);
    return card(change.method().cite(), verdict, facts);
  }

  private String level(ReliableChange change) {
    String sides = change.method().oneSided() ? "one" : "two";
    return words.get("compare.level." + sides, number(change.level().multiply(HUNDRED)));
  }

  @Override
  public MethodCard important(Verdict.Important verdict) {
    List<Fact> facts = new ArrayList<>();
    facts.add(fact("least", number(verdict.least())));
    facts.add(fact("source", form.cited(verdict.source())));
    cutoff(verdict.crossing()).ifPresent(facts::add);
    return card(words.get("compare.important"), verdict, facts);
  }

  @Override
  public MethodCard untold(Verdict.Untold verdict) {
    return card("", verdict, List.of());
  }

  private MethodCard card(String method, Verdict verdict, List<Fact> facts) {
    return new MethodCard(method, words.of(verdict.accept(new VerdictInWords())), beside, facts);
  }

  private Optional<Fact> cutoff(Optional<Crossing> crossing) {
    return crossing.map(passed -> fact("cutoff", number(passed.cutoff())));
  }

  private Fact fact(String name, String value) {
    return new Fact(words.get("compare.fact." + name), value);
  }

  private String number(BigDecimal number) {
    return words.number(round(number));
  }

  private static BigDecimal round(BigDecimal number) {
    BigDecimal shown = number.scale() > 2 ? number.setScale(2, RoundingMode.HALF_UP) : number;
    BigDecimal stripped = shown.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
