package se.pejl.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import se.pejl.change.ScaleChange;
import se.pejl.change.reliable.Verdict;
import se.pejl.library.wire.Wire;

/** The verdicts on one scale by method, each in one word. */
final class VerdictsOf implements ScaleChange.Visitor<Map<String, String>> {

  private static final String NONE = "-";

  @Override
  public Map<String, String> difference(ScaleChange.Difference change) {
    Map<String, String> all = new LinkedHashMap<>();
    all.put(method(change.verdict()), outcome(change.verdict()));
    change.beside().forEach(verdict -> all.putIfAbsent(method(verdict), outcome(verdict)));
    return all;
  }

  @Override
  public Map<String, String> notComparable(ScaleChange.NotComparable change) {
    return Map.of(NONE, Wire.code(change.broken().reason()));
  }

  @Override
  public Map<String, String> noScore(ScaleChange.NoScore change) {
    return Map.of(NONE, "no-score");
  }

  private static String outcome(Verdict verdict) {
    return verdict.classification().map(Wire::code).orElse("untold");
  }

  private static String method(Verdict verdict) {
    return verdict.accept(
        new Verdict.Visitor<>() {
          @Override
          public String reliably(Verdict.Reliably reliably) {
            return Wire.code(reliably.change().method());
          }

          @Override
          public String important(Verdict.Important important) {
            return "minimal-important";
          }

          @Override
          public String untold(Verdict.Untold untold) {
            return NONE;
          }
        });
  }
}
