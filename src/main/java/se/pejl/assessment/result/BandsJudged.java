package se.pejl.assessment.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.pejl.assessment.GivenJudgement;
import se.pejl.form.Judgement;
import se.pejl.form.item.ResponseOption;
import se.pejl.form.scale.Scale;
import se.pejl.form.text.Text;
import se.pejl.scoring.Explanation;
import se.pejl.scoring.telling.Wording;

/**
 * What a person concluded beside a computed band, as the last step of how the score came about. The
 * score and its band stay what they are, and the reason stands with the judgement.
 */
record BandsJudged(List<JudgementLine> judgements) {

  /**
   * @param told how each of the scales came to its score, in the same order
   */
  List<Explanation> after(List<Scale> scales, List<Explanation> told) {
    List<Explanation> all = new ArrayList<>();
    for (int i = 0; i < told.size(); i++) {
      all.add(after(scales.get(i), told.get(i)));
    }
    return all;
  }

  private Explanation after(Scale scale, Explanation told) {
    List<Explanation> because = new ArrayList<>(told.because());
    judgements.stream()
        .filter(line -> line.judgement().overrides().equals(Optional.of(scale.code())))
        .filter(line -> !line.outdated())
        .forEach(line -> line.now().ifPresent(given -> because.add(step(line.judgement(), given))));
    return new Explanation(told.step(), told.text(), told.value(), because);
  }

  private static Explanation step(Judgement asked, GivenJudgement given) {
    Text chosen = named(asked, given.option());
    Text text =
        given
            .computed()
            .map(
                band ->
                    band.equals(given.option())
                        ? agrees(asked, chosen)
                        : setAside(asked, chosen, named(asked, band)))
            .orElseGet(() -> uncertain(asked, chosen));
    return new Explanation(Explanation.Step.JUDGEMENT, text, given.option(), List.of());
  }

  private static Text agrees(Judgement asked, Text chosen) {
    return Wording.said(
        "{0}: en människa kom fram till detsamma, ”{1}”",
        "{0}: a person came to the same, “{1}”", asked.title(), chosen);
  }

  private static Text setAside(Judgement asked, Text chosen, Text computed) {
    return Wording.said(
        "{0}: en människa har frångått det uträknade ”{2}” och bedömt ”{1}”",
        "{0}: a person has set the computed “{2}” aside and judged “{1}”",
        asked.title(),
        chosen,
        computed);
  }

  private static Text uncertain(Judgement asked, Text chosen) {
    return Wording.said(
        "{0}: inget band är säkert; en människa har bedömt ”{1}”",
        "{0}: no band is certain; a person has judged “{1}”", asked.title(), chosen);
  }

  private static Text named(Judgement asked, String option) {
    return asked.options().stream()
        .filter(offered -> offered.code().equals(option))
        .map(ResponseOption::anchor)
        .findFirst()
        .orElse(Text.of("sv", option));
  }
}
