package se.pejl.benchmark;

import java.util.List;
import se.pejl.form.Circumstances;
import se.pejl.form.Form;
import se.pejl.form.item.Item;
import se.pejl.library.wire.Wire;
import se.pejl.scoring.Scorer;
import se.pejl.scoring.rules.AnswerVector;

/** Sets of answers to one job as clients send them. */
final class AnswersAsJson {

  private final Job job;
  private final List<Item> items;
  private final AnswerVector places;

  AnswersAsJson(Job job, Form form) {
    this.job = job;
    this.items = form.items();
    this.places = Scorer.of(form).answers();
  }

  String of(int[] ranks, Circumstances youth) {
    StringBuilder text = new StringBuilder("{\"answers\":{");
    for (int item = 0; item < ranks.length; item++) {
      String given =
          ranks[item] < 0
              ? "{\"reason\":\"" + job.reason().code() + "\"}"
              : "\"" + places.option(item, ranks[item]) + "\"";
      text.append(item > 0 ? ",\"" : "\"")
          .append(items.get(item).code())
          .append("\":")
          .append(given);
    }
    return text.append("},\"age\":")
        .append(youth.age().getAsInt())
        .append(",\"sex\":\"")
        .append(Wire.code(youth.sex()))
        .append("\",\"informant\":\"youth\"}")
        .toString();
  }
}
