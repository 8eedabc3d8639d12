package se.pejl.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.pejl.change.reliable.Classification;
import se.pejl.cli.cohort.Counts;
import se.pejl.cli.cohort.Moments;
import se.pejl.form.scale.Direction;
import se.pejl.library.wire.Wire;

/** Says how many in a table changed, for people and for programs. */
record CohortInWords(Output output) {

  private static final int DECIMALS = 6;

  void tell(Moments moments, int lacking, Direction direction, List<CohortMethod> methods) {
    List<Classification> classes = classes(direction);
    if (output.json()) {
      output.document(document(moments, lacking, methods, classes));
      return;
    }
    output.say("cohort.pairs", moments.count(), lacking);
    output.say(
        "cohort.moments",
        shown(moments.mean()),
        shown(moments.sd()),
        shown(moments.laterMean()),
        shown(moments.laterSd()),
        moments.correlation().map(this::shown).orElse("–"));
    methods.forEach(method -> tell(method, classes));
  }

  private void tell(CohortMethod method, List<Classification> classes) {
    String counted =
        classes.stream()
            .map(one -> one.words().in(output.words().language()) + " " + method.counts().of(one))
            .collect(Collectors.joining(", "));
    output.line(
        "  "
            + (method.cite().isEmpty()
                ? output.words().of("cohort.rule." + method.code())
                : method.cite()));
    output.line(
        "    " + counted + ", " + output.words().of("cohort.untold", method.counts().untold()));
  }

  private static List<Classification> classes(Direction direction) {
    return direction == Direction.NEITHER
        ? List.of(Classification.HIGHER, Classification.UNCHANGED, Classification.LOWER)
        : List.of(
            Classification.RECOVERED,
            Classification.IMPROVED,
            Classification.UNCHANGED,
            Classification.DETERIORATED,
            Classification.HARMED);
  }

  private String shown(BigDecimal number) {
    String plain = number.setScale(2, RoundingMode.HALF_UP).toPlainString();
    return output.words() == Words.SWEDISH ? plain.replace('.', ',') : plain;
  }

  private static CohortLine document(
      Moments moments, int lacking, List<CohortMethod> methods, List<Classification> classes) {
    return new CohortLine(
        moments.count(),
        lacking,
        plain(moments.mean()),
        plain(moments.sd()),
        plain(moments.laterMean()),
        plain(moments.laterSd()),
        moments.correlation().map(CohortInWords::plain).orElse(null),
        methods.stream()
            .map(method -> new MethodLine(method.code(), counts(method.counts(), classes)))
            .toList());
  }

  private static Map<String, Integer> counts(Counts counts, List<Classification> classes) {
    Map<String, Integer> all = new LinkedHashMap<>();
    classes.forEach(one -> all.put(Wire.code(one), counts.of(one)));
    all.put("untold", counts.untold());
    return all;
  }

  private static BigDecimal plain(BigDecimal number) {
    return number.setScale(DECIMALS, RoundingMode.HALF_EVEN);
  }

  /** How many in a table changed, for programs; {@code lacking} lines had one score only. */
  record CohortLine(
      int pairs,
      int lacking,
      BigDecimal mean,
      BigDecimal sd,
      BigDecimal laterMean,
      BigDecimal laterSd,
      BigDecimal correlation,
      List<MethodLine> methods) {}

  /** What one method says, by class. */
  record MethodLine(String method, Map<String, Integer> counts) {}
}
