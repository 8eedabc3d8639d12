package se.pejl.scoring.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.pejl.form.scale.ScaleCode;

/** Refuses scales that are made of themselves. */
final class Circles {

  private final Map<ScaleCode, ScaleRules> scales = new HashMap<>();
  private final Set<ScaleCode> done = new HashSet<>();

  private Circles(List<ScaleRules> all) {
    all.forEach(rules -> scales.put(rules.scale().code(), rules));
  }

  static void check(List<ScaleRules> all) {
    Circles circles = new Circles(all);
    all.forEach(rules -> circles.follow(rules, new HashSet<>()));
  }

  private void follow(ScaleRules rules, Set<ScaleCode> path) {
    ScaleCode code = rules.scale().code();
    if (!path.add(code)) {
      throw new IllegalArgumentException("scale '" + code + "' rests on itself");
    }
    if (done.add(code)) {
      rules.restsOn().stream()
          .map(scales::get)
          .filter(part -> part != null)
          .forEach(part -> follow(part, path));
    }
    path.remove(code);
  }
}
