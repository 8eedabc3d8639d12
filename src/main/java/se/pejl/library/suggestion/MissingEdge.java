package se.pejl.library.suggestion;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.pejl.form.Circumstances;
import se.pejl.form.Form;
import se.pejl.form.item.Answer;
import se.pejl.form.item.ItemCode;
import se.pejl.form.scale.Scale;
import se.pejl.library.suggestion.Edges.Found;
import se.pejl.scoring.Score;

/** Takes answers of a scale away, the last first, until there is no score any more. */
record MissingEdge(Form form, Scale scale, Circumstances who, Trials trials) {

  /** The most that can be missing, and one more; or all answered but one, where it is a range. */
  List<Found> from(Map<ItemCode, Answer> complete) {
    List<Found> edges = new ArrayList<>();
    Map<ItemCode, Answer> some = new LinkedHashMap<>(complete);
    List<ItemCode> order = new ArrayList<>(form.itemsOf(scale.code()));
    order.retainAll(complete.keySet());
    Collections.reverse(order);
    int missing = 0;
    for (ItemCode item : order) {
      Map<ItemCode, Answer> before = new LinkedHashMap<>(some);
      some.remove(item);
      Optional<Score> score = trials.score(scale.code(), some, who);
      if (score.isEmpty()) {
        return edges;
      }
      if (score.get().reach().isEmpty()) {
        if (missing > 0) {
          edges.add(named(missing + " missing", before));
        }
        edges.add(named(missing + 1 + " missing", some));
        return edges;
      }
      missing++;
      if (missing == 1 && score.get() instanceof Score.Range) {
        edges.add(named("1 missing", some));
        return edges;
      }
    }
    return edges;
  }

  private Found named(String edge, Map<ItemCode, Answer> answers) {
    return new Found(scale.code() + ": " + edge, new LinkedHashMap<>(answers));
  }
}
