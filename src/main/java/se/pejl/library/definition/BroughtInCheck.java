package se.pejl.library.definition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.pejl.form.Form;
import se.pejl.form.Judgement;
import se.pejl.form.item.BroughtIn;
import se.pejl.form.item.ChoiceItem;
import se.pejl.form.item.Item;
import se.pejl.form.item.NumberItem;
import se.pejl.form.item.ResponseOption;
import se.pejl.form.scale.Band;
import se.pejl.form.scale.BandSystem;
import se.pejl.form.scale.Method;
import se.pejl.form.scale.Rounding;
import se.pejl.form.scale.Scale;
import se.pejl.form.text.Phrase;
import se.pejl.form.text.Text;
import se.pejl.library.problem.Mark;
import se.pejl.library.problem.Problems;
import se.pejl.library.problem.Rule;
import se.pejl.library.problem.Spelling;

/** Whether what answers are brought in from is there, and fits the items that it is brought to. */
record BroughtInCheck(Form form, Catalogue catalogue, Others others, Problems problems) {

  private static final Text A_SCALE = Phrase.said("skalan", "scale");
  private static final Text A_JUDGEMENT = Phrase.said("bedömningen", "judgement");

  void run() {
    form.items().forEach(item -> item.traits().from().ifPresent(from -> check(item, from)));
  }

  private void check(Item item, BroughtIn from) {
    Optional<Form> source = others.latest(from.form());
    if (source.isEmpty()) {
      none(item, from.form());
      return;
    }
    switch (from.what()) {
      case SCALE -> scale(source.get(), item, from).ifPresent(scale -> range(item, scale, source));
      case BAND ->
          scale(source.get(), item, from)
              .ifPresent(scale -> options(item, source.get(), bands(scale)));
      case JUDGEMENT ->
          judgement(source.get(), item, from)
              .ifPresent(given -> options(item, source.get(), codes(given.options())));
    }
  }

  private void none(Item item, String name) {
    if (others.whole()) {
      report(item, Rule.FROM_FORM, name, Spelling.didYouMean(name, others.names()));
    }
  }

  private void report(Item item, Rule rule, Object... about) {
    Mark mark = catalogue.markOf(item.code().value());
    problems.add(mark, rule, about);
  }

  private Optional<Scale> scale(Form source, Item item, BroughtIn from) {
    Set<String> codes =
        source.scales().stream().map(scale -> scale.code().value()).collect(Collectors.toSet());
    return source.scales().stream()
        .filter(scale -> scale.code().value().equals(from.code()))
        .findFirst()
        .or(() -> none(source, item, A_SCALE, from.code(), codes));
  }

  private Optional<Judgement> judgement(Form source, Item item, BroughtIn from) {
    Set<String> codes =
        source.judgements().stream().map(Judgement::code).collect(Collectors.toSet());
    return source
        .judgement(from.code())
        .or(() -> none(source, item, A_JUDGEMENT, from.code(), codes));
  }

  private <T> Optional<T> none(Form source, Item item, Text what, String code, Set<String> codes) {
    report(item, Rule.FROM_UNKNOWN, source.id(), what, code, Spelling.didYouMean(code, codes));
    return Optional.empty();
  }

  private void range(Item item, Scale scale, Optional<Form> source) {
    if (!(item instanceof NumberItem number)) {
      return;
    }
    BigDecimal low = scale.range().lowest();
    BigDecimal high = scale.range().highest();
    int decimals = decimals(scale);
    boolean fits =
        number.min().compareTo(low) <= 0
            && number.max().compareTo(high) >= 0
            && number.decimals() >= decimals;
    if (!fits) {
      report(
          item,
          Rule.FROM_RANGE,
          scale.code(),
          source.map(Form::id).orElseThrow(),
          SpanCheck.plain(low),
          SpanCheck.plain(high),
          decimals,
          item.code(),
          SpanCheck.plain(number.min()),
          SpanCheck.plain(number.max()),
          number.decimals());
    }
  }

  private static int decimals(Scale scale) {
    return scale
        .transform()
        .rounding()
        .map(Rounding::decimals)
        .orElseGet(
            () -> scale.method() instanceof Method.Mean mean ? mean.rounding().decimals() : 0);
  }

  private static List<String> bands(Scale scale) {
    return scale.bandSystems().stream()
        .limit(1)
        .flatMap(BandSystem::all)
        .map(Band::code)
        .distinct()
        .toList();
  }

  private static List<String> codes(List<ResponseOption> options) {
    return options.stream().map(ResponseOption::code).toList();
  }

  private void options(Item item, Form source, List<String> possible) {
    if (item instanceof ChoiceItem choice) {
      List<String> offered = codes(choice.options().options());
      if (!offered.equals(possible)) {
        report(
            item,
            Rule.FROM_OPTIONS,
            source.id(),
            String.join(", ", possible),
            item.code(),
            String.join(", ", offered));
      }
    }
  }
}
