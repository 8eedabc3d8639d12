package se.pejl.assessment.wording.compared;

import java.util.Optional;
import se.pejl.assessment.GivenJudgement;
import se.pejl.assessment.result.TwoTimes;
import se.pejl.assessment.wording.Words;
import se.pejl.form.Judgement;

/** What a person concluded then and now, each with its reason. */
public record ComparedJudgement(String title, String within, Concluded then, Concluded now) {

  /** One conclusion; the option says that there is none when there is none. */
  public record Concluded(String option, String reason) {}

  static ComparedJudgement of(Judgement asked, TwoTimes times, Words words) {
    return new ComparedJudgement(
        words.of(asked.title()),
        asked.within().map(words::within).orElse(""),
        concluded(asked, times.earlier(), words),
        concluded(asked, times.later(), words));
  }

  private static Concluded concluded(Judgement asked, TwoTimes.Side side, Words words) {
    Optional<GivenJudgement> given = side.given(asked);
    return new Concluded(
        given.map(one -> option(one, side, words)).orElse(words.get("compare.judgement.none")),
        given.map(GivenJudgement::reason).orElse(""));
  }

  /** In the words of the version it was given in. */
  private static String option(GivenJudgement given, TwoTimes.Side side, Words words) {
    return side.form().judgement(given.judgement()).stream()
        .flatMap(asked -> asked.options().stream())
        .filter(option -> option.code().equals(given.option()))
        .map(option -> words.of(option.anchor()))
        .findFirst()
        .orElse(given.option());
  }
}
