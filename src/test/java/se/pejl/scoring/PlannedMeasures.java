package se.pejl.scoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Random scales over the items and the scales that a random form has so far. */
record PlannedMeasures(Plan plan, Random random) {

  Plan.Measure measure(int wanted, boolean ofScales) {
    int method = wanted == Plan.DECIDE ? Plan.DECIDE : random.nextInt(5);
    method = method == Plan.SUM && random.nextInt(3) == 0 ? Plan.GOALS : method;
    int rule = random.nextInt(5);
    boolean fills = method != Plan.HIGHEST && method != Plan.LOWEST && method != Plan.GOALS;
    rule = !fills && rule == Plan.PRORATE ? Plan.LEAVE_OUT : rule;
    rule = method == Plan.DECIDE && rule != Plan.INTERVAL ? Plan.REFUSE : rule;
    Plan.Round result =
        random.nextInt(3) == 0 ? new Plan.Round(random.nextInt(4), random.nextInt(3)) : null;
    int modes = result == null ? 4 : 5;
    boolean divides = method == Plan.MEAN || method == Plan.GOALS || rule == Plan.PRORATE;
    boolean weighs = method == Plan.SUM || method == Plan.MEAN || method == Plan.GOALS;
    boolean byAnswers =
        weighs && (rule == Plan.REFUSE || rule == Plan.LEAVE_OUT) && random.nextBoolean();
    List<Plan.Part> parts = method == Plan.DECIDE ? List.of() : parts(divides, byAnswers, ofScales);
    PlannedReading reading = new PlannedReading(random);
    return new Plan.Measure(
        parts,
        method,
        random.nextBoolean() ? 3 : random.nextInt(11),
        new Plan.Round(random.nextInt(method == Plan.GOALS ? 4 : modes), random.nextInt(3)),
        random.nextInt(5),
        method == Plan.DECIDE ? lines(ofScales) : List.of(),
        random.nextInt(3) == 0 ? Plan.NOTHING : random.nextInt(9),
        rule,
        random.nextInt(4),
        random.nextBoolean(),
        new Plan.Round(random.nextInt(modes), random.nextInt(2)),
        reasons(),
        random.nextInt(4) == 0,
        change(result, byAnswers),
        byAnswers ? PlannedReading.none() : reading.norms(),
        random.nextInt(8) == 0 ? new PlannedPeople(random).some() : Whom.ALL,
        reading.ways());
  }

  /** Most of them leave it to the rule for missing answers. */
  private int[] reasons() {
    return IntStream.range(0, Plan.REASONS.length)
        .map(reason -> random.nextInt(3) == 0 ? random.nextInt(3) : Plan.MISSING)
        .toArray();
  }

  private List<Plan.Part> parts(boolean divides, boolean byAnswers, boolean ofScales) {
    List<Plan.Part> parts = new ArrayList<>();
    List<Integer> order =
        IntStream.range(0, plan.questions.size())
            .filter(item -> plan.questions.get(item).kind() != Plan.Kind.WORDS)
            .boxed()
            .collect(Collectors.toList());
    Collections.shuffle(order, random);
    int items = ofScales ? random.nextInt(2) : 1 + random.nextInt(order.size());
    for (int item : order.subList(0, Math.min(items, order.size()))) {
      int threshold = random.nextInt(4) == 0 ? random.nextInt(5) : Plan.NOTHING;
      boolean reversed = random.nextInt(3) == 0;
      parts.add(
          new Plan.Part(
              item,
              -1,
              reversed,
              weight(divides),
              threshold,
              own(item),
              byAnswers ? weighing() : -1));
    }
    for (int scale = 0; ofScales && scale < plan.measures.size(); scale++) {
      boolean plain = plan.measures.get(scale).parts().stream().noneMatch(part -> part.item() < 0);
      if (plain && (parts.isEmpty() || random.nextBoolean())) {
        parts.add(new Plan.Part(-1, scale, false, weight(divides), Plan.NOTHING, new int[0], -1));
      }
    }
    return parts;
  }

  private int weighing() {
    int item = random.nextInt(plan.questions.size());
    return plan.questions.get(item).canWeigh() ? item : -1;
  }

  /** Labels have no points but those that a scale gives them. */
  private int[] own(int item) {
    Plan.Question question = plan.questions.get(item);
    boolean may = question.kind() == Plan.Kind.OPTIONS && random.nextInt(5) == 0;
    boolean gives = may || question.kind() == Plan.Kind.LABELS;
    return gives ? random.ints(question.halves().length, -2, 7).toArray() : new int[0];
  }

  private int weight(boolean divides) {
    int quarters = random.nextInt(3) > 0 ? 4 : 1 + random.nextInt(10);
    return !divides && random.nextInt(12) == 0 ? -quarters : quarters;
  }

  private List<Plan.Line> lines(boolean ofScales) {
    int scales = ofScales ? plan.measures.size() : 0;
    Said.Until until = new Said.Until(plan.questions.size(), scales);
    return IntStream.rangeClosed(0, random.nextInt(3))
        .mapToObj(line -> new Plan.Line(Said.random(plan, random, until, 1), random.nextInt(9)))
        .toList();
  }

  private Plan.Change change(Plan.Round result, boolean byAnswers) {
    int[] times = {2, 2, 2, 8, 1, -2};
    int[][] rows = new int[!byAnswers && random.nextInt(6) == 0 ? 1 + random.nextInt(4) : 0][];
    int from = -2;
    for (int row = 0; row < rows.length; row++) {
      rows[row] = new int[] {from, random.nextInt(12)};
      from += 1 + random.nextInt(4);
    }
    int plus = random.nextInt(4) == 0 ? random.nextInt(9) - 4 : 0;
    return new Plan.Change(rows, times[random.nextInt(times.length)], plus, result);
  }
}
