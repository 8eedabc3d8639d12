package se.pejl.scoring.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.pejl.form.Check;
import se.pejl.form.scale.ScaleCode;

/** Refuses scales that rest on themselves, through subscales, decision tables or checks. */
final class CircularScales {

  private final Map<ScaleCode, ScaleRules> scales = new HashMap<>();
  private final Set<ScaleCode> done = new HashSet<>();

  private final List<Check> checks;

  private CircularScales(List<ScaleRules> all, List<Check> checks) {
    all.forEach(rules -> scales.put(rules.scale().code(), rules));
    this.checks = checks;
  }

  static void check(List<ScaleRules> all, List<Check> checks) {
    CircularScales circles = new CircularScales(all, checks);
    all.forEach(rules -> circles.follow(rules, new HashSet<>()));
  }

  private Stream<ScaleCode> askedToVoid(ScaleCode scale) {
    return checks.stream()
        .filter(check -> check.voids().contains(scale))
        .flatMap(check -> check.when().scales().stream());
  }

  private void follow(ScaleRules rules, Set<ScaleCode> path) {
    ScaleCode code = rules.scale().code();
    if (!path.add(code)) {
      throw new IllegalArgumentException("scale '" + code + "' rests on itself");
    }
    if (done.add(code)) {
      Stream.concat(rules.restsOn().stream(), askedToVoid(code))
          .map(scales::get)
          .filter(part -> part != null)
          .forEach(part -> follow(part, path));
    }
    path.remove(code);
  }
}
