package se.pejl.review.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import se.pejl.assessment.wording.Words;
import se.pejl.casefile.SwedishDay;
import se.pejl.review.QueueLine;
import se.pejl.review.request.ReviewReason;

/** Why an assessment stands where it does in the queue, in words. */
final class ReasonWords {

  private static final int LAST_NAMED_TURN = 5;

  private final Words words;

  ReasonWords(Words words) {
    this.words = words;
  }

  List<String> of(Iterable<ReviewReason> kinds, int times) {
    List<String> said = new ArrayList<>();
    for (ReviewReason kind : kinds) {
      said.add(words.get("review.reason." + kind, turn(times)));
    }
    return said;
  }

  String again(int times) {
    return words.get("review.again.title", turn(times));
  }

  /** Second, third; a number when there is no word for it. */
  private String turn(int times) {
    return times <= LAST_NAMED_TURN
        ? words.get("review.turn." + times)
        : words.get("review.turn", times);
  }

  /** How long it has waited, and when it was to be read. */
  String waited(QueueLine line, LocalDate today) {
    long days = ChronoUnit.DAYS.between(SwedishDay.of(line.signedAt()), today);
    return switch ((int) Math.min(days, 2)) {
      case 0 -> words.get("review.waited.today");
      case 1 -> words.get("review.waited.one");
      default -> words.get("review.waited", days);
    };
  }

  String readBy(QueueLine line) {
    return words.get(line.overdue() ? "review.late" : "review.read-by", line.readBy());
  }
}
