package se.pejl.agreement;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import se.pejl.access.Action;
import se.pejl.access.Actor;
import se.pejl.access.Colleagues;
import se.pejl.access.Gate;
import se.pejl.access.log.Event;
import se.pejl.access.log.Event.Kind;
import se.pejl.access.log.EventLog;
import se.pejl.agreement.measure.Agreement;
import se.pejl.agreement.measure.RatedTwice;
import se.pejl.agreement.measure.Rating;
import se.pejl.assessment.Assessment;
import se.pejl.assessment.Rules;
import se.pejl.casefile.SwedishDay;
import se.pejl.form.Form;
import se.pejl.form.FormId;
import se.pejl.library.FormLibrary;
import se.pejl.platform.database.TriedAgain;

/**
 * See how well the raters of one's unit agree on a form, from what was rated twice and blind. It
 * names raters and nobody else.
 */
@ApplicationScoped
@TriedAgain
@Transactional
public class ReadAgreement {

  @Inject private DoubleRatings ratings;
  @Inject private RatedPairs pairs;
  @Inject private FormLibrary library;
  @Inject private Colleagues colleagues;
  @Inject private Gate gate;
  @Inject private EventLog log;

  public ReadAgreement() {} // for CDI

  public ReadAgreement(
      DoubleRatings ratings,
      RatedPairs pairs,
      FormLibrary library,
      Colleagues colleagues,
      Gate gate,
      EventLog log) {
    this.ratings = ratings;
    this.pairs = pairs;
    this.library = library;
    this.colleagues = colleagues;
    this.gate = gate;
    this.log = log;
  }

  /**
   * Agreement on one version of a form.
   *
   * @param seen how many were rated twice, but not blind; they are in none of the numbers
   * @param names what the raters are called
   */
  public record Report(Agreement agreement, int seen, Map<UUID, String> names) {}

  /** The versions of forms that were rated twice in the unit, with how often. */
  public Map<FormId, Long> forms(Actor actor) {
    gate.require(actor, Action.AGREEMENT_READ);
    Map<FormId, Long> counts = new TreeMap<>(Comparator.comparing(FormId::toString));
    counts.putAll(
        signedTwice(actor).stream()
            .collect(groupingBy(one -> pairs.first(one).form(), counting())));
    return counts;
  }

  /** How well raters agree on one version of a form. */
  public Report of(Actor actor, FormId id) {
    gate.require(actor, Action.AGREEMENT_READ);
    Form form = library.get(id);
    List<DoubleRating> all =
        signedTwice(actor).stream().filter(one -> pairs.first(one).form().equals(id)).toList();
    List<DoubleRating> blind = all.stream().filter(this::blind).toList();
    Agreement agreement = Agreement.of(form, blind.stream().map(this::twice).toList());
    Map<UUID, String> names = new TreeMap<>();
    agreement
        .raters()
        .keySet()
        .forEach(rater -> names.put(rater, colleagues.nameOf(actor, rater).orElse("–")));
    log.append(actor, Event.of(Kind.AGREEMENT_READ, null).noting(id.toString()));
    return new Report(agreement, all.size() - blind.size(), names);
  }

  private List<DoubleRating> signedTwice(Actor actor) {
    return ratings.inUnit(actor.unit()).stream().filter(pairs::bothSigned).toList();
  }

  private boolean blind(DoubleRating rating) {
    Assessment first = pairs.first(rating);
    return ratings.blind(pairs.file(first).board(), first, pairs.second(rating).orElseThrow());
  }

  private RatedTwice twice(DoubleRating rating) {
    Assessment first = pairs.first(rating);
    return new RatedTwice(rating.id(), rating(first), rating(pairs.second(rating).orElseThrow()));
  }

  private Rating rating(Assessment assessment) {
    Rules rules = Rules.of(library, assessment.form());
    return new Rating(
        assessment.rater(),
        SwedishDay.of(assessment.signature().orElseThrow().signedAt()),
        assessment.answers().responses(rules.form()).answers(),
        assessment.score(rules));
  }
}
