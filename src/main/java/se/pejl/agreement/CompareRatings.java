package se.pejl.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import se.pejl.access.Action;
import se.pejl.access.Actor;
import se.pejl.access.Gate;
import se.pejl.access.log.Event;
import se.pejl.access.log.Event.Kind;
import se.pejl.access.log.EventLog;
import se.pejl.agreement.ComparedRatings.OfItem;
import se.pejl.agreement.ComparedRatings.OfJudgement;
import se.pejl.agreement.ComparedRatings.OfScale;
import se.pejl.assessment.Assessment;
import se.pejl.assessment.Rules;
import se.pejl.casefile.Admission;
import se.pejl.casefile.CaseFile;
import se.pejl.form.scale.Scale;
import se.pejl.library.licence.LicensedForms;
import se.pejl.platform.database.TriedAgain;
import se.pejl.scoring.Score;
import se.pejl.scoring.ScoreSheet;

/** See two ratings of one case beside each other, when both are signed. */
@ApplicationScoped
@TriedAgain
@Transactional
public class CompareRatings {

  @Inject private DoubleRatings ratings;
  @Inject private RatedPairs pairs;
  @Inject private LicensedForms forms;
  @Inject private Admission admission;
  @Inject private Gate gate;
  @Inject private EventLog log;

  public CompareRatings() {} // for CDI

  public CompareRatings(
      DoubleRatings ratings,
      RatedPairs pairs,
      LicensedForms forms,
      Admission admission,
      Gate gate,
      EventLog log) {
    this.ratings = ratings;
    this.pairs = pairs;
    this.forms = forms;
    this.admission = admission;
    this.gate = gate;
    this.log = log;
  }

  /** For the two raters and the supervisor; for nobody before both have signed. */
  public ComparedRatings open(Actor actor, UUID id) {
    DoubleRating rating = ratings.find(id).orElseThrow(UnknownDoubleRatingException::new);
    Assessment first = pairs.first(rating);
    CaseFile file = pairs.file(first);
    if (!concerns(actor, rating, file)) {
      throw UnknownDoubleRatingException.concealing(file.id());
    }
    if (!pairs.bothSigned(rating)) {
      throw new UnknownDoubleRatingException();
    }
    Assessment second = pairs.second(rating).orElseThrow();
    ComparedRatings compared = compared(actor, rating, first, second, file);
    log.append(actor, Event.in(file.id(), Kind.RATINGS_COMPARED, first.id(), "quality"));
    return compared;
  }

  private boolean concerns(Actor actor, DoubleRating rating, CaseFile file) {
    boolean asked = rating.secondRater().filter(actor.account()::equals).isPresent();
    return asked && admission.mayRateAgain(file, actor)
        || admission.allows(file, actor, Action.ASSESSMENT_READ);
  }

  private ComparedRatings compared(
      Actor actor, DoubleRating rating, Assessment first, Assessment second, CaseFile file) {
    Rules rules = Rules.of(forms, file.board(), first);
    ScoreSheet one = first.score(rules);
    ScoreSheet other = second.score(rules);
    return new ComparedRatings(
        rating,
        pairs.line(rating),
        rules.form(),
        first.signature().orElseThrow(),
        second.signature().orElseThrow(),
        items(rules, first, second, one, other),
        rules.form().scales().stream()
            .map(scale -> new OfScale(scale, score(one, scale), score(other, scale)))
            .toList(),
        rules.form().judgements().stream()
            .map(
                asked ->
                    new OfJudgement(
                        asked, first.judgement(asked.code()), second.judgement(asked.code())))
            .toList(),
        ratings.blind(file.board(), rating),
        gate.allows(actor, Action.DOUBLE_RATING_KEEP)
            && rating.unit().equals(actor.unit())
            && rating.outcome().isEmpty(),
        admission.allows(file, actor, Action.ASSESSMENT_CORRECT) && rating.outcome().isEmpty());
  }

  /** A sheet has an outcome for every scale of its form. */
  private static Score score(ScoreSheet sheet, Scale scale) {
    return sheet.score(scale.code()).orElseThrow();
  }

  /** Items that were shown to at least one of them. */
  private static List<OfItem> items(
      Rules rules, Assessment first, Assessment second, ScoreSheet one, ScoreSheet other) {
    return rules.form().items().stream()
        .filter(item -> Stream.of(one, other).anyMatch(seen -> seen.shown().contains(item.code())))
        .map(
            item ->
                new OfItem(
                    item, first.answers().given(item.code()), second.answers().given(item.code())))
        .filter(OfItem::telling)
        .toList();
  }
}
