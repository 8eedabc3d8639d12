package se.pejl.library.web;

import java.util.ArrayList;
import java.util.List;
import se.pejl.form.Form;
import se.pejl.form.item.Item;
import se.pejl.form.item.ItemCode;
import se.pejl.library.TryOut.Tried;
import se.pejl.library.wording.ReadingLine;
import se.pejl.platform.page.Texts;
import se.pejl.scoring.Explanation;
import se.pejl.scoring.Score;

/** What came of trying a form out, in words. */
public record TryResult(
    List<ScoreLine> scores,
    List<FlagLine> flags,
    List<CheckWords> checks,
    List<String> critical,
    List<String> unanswered) {

  /** One scale: what it came to, and the steps that led there. */
  public record ScoreLine(
      String title, String value, List<ReadingLine> readings, String remark, List<Step> why) {}

  /** Something that must be seen, and what to do about it. */
  public record FlagLine(String title, String act) {}

  /**
   * One step of an explanation.
   *
   * @param depth how many steps it rests under
   */
  public record Step(int depth, String words, String value) {}

  static TryResult of(Tried tried, String language, Texts texts) {
    Form form = tried.form();
    List<ScoreLine> scores = new ArrayList<>();
    for (int place = 0; place < tried.sheet().scores().size(); place++) {
      Score score = tried.sheet().scores().get(place);
      String title = form.scale(score.scale()).orElseThrow().title().in(language);
      Shown shown = score.accept(new InWords(texts));
      List<Step> why = new ArrayList<>();
      unfold(tried.explanations().get(place), 0, language, why);
      scores.add(
          new ScoreLine(
              title, shown.value(), ReadingLine.all(score, language), shown.remark(), why));
    }
    return new TryResult(
        scores,
        tried.sheet().flags().stream()
            .flatMap(code -> form.flag(code).stream())
            .map(flag -> new FlagLine(flag.title().in(language), flag.act().in(language)))
            .toList(),
        CheckWords.of(form, tried.sheet().checks(), language),
        stems(form, tried.sheet().critical(), language),
        stems(form, tried.sheet().unanswered(), language));
  }

  private static List<String> stems(Form form, List<ItemCode> codes, String language) {
    return codes.stream()
        .flatMap(code -> form.item(code).stream())
        .map(Item::stem)
        .map(stem -> stem.in(language))
        .toList();
  }

  private static void unfold(Explanation step, int depth, String language, List<Step> steps) {
    steps.add(new Step(depth, step.text().in(language), step.value()));
    step.because().forEach(under -> unfold(under, depth + 1, language, steps));
  }

  private record Shown(String value, String remark) {}

  private record InWords(Texts texts) implements Score.Visitor<Shown> {

    @Override
    public Shown scored(Score.Scored score) {
      String remark = score.imputed() == 0 ? "" : texts.of("try.imputed", score.imputed());
      String plain = AnswerShape.plain(score.value());
      return new Shown(score.interpretation().shown().orElse(plain), remark);
    }

    @Override
    public Shown range(Score.Range score) {
      String value =
          texts.of(
              "try.range", AnswerShape.plain(score.lowest()), AnswerShape.plain(score.highest()));
      return new Shown(value, "");
    }

    @Override
    public Shown notScorable(Score.NotScorable score) {
      return new Shown(
          "–",
          score.undecided()
              ? texts.of("try.undecided")
              : texts.of("try.not-scorable", score.answered(), score.required()));
    }

    @Override
    public Shown notApplicable(Score.NotApplicable score) {
      return new Shown("–", texts.of("try.not-applicable." + score.reason()));
    }
  }
}
