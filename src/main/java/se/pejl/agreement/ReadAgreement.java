package se.pejl.agreement;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
  @Inject private FormLibrary library;
  @Inject private Colleagues colleagues;
  @Inject private Gate gate;
  @Inject private EventLog log;

  public ReadAgreement() {} // for CDI

  public ReadAgreement(
      DoubleRatings ratings, FormLibrary library, Colleagues colleagues, Gate gate, EventLog log) {
    this.ratings = ratings;
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
        ratings.signedTwiceIn(actor.unit()).stream()
            .collect(groupingBy(one -> one.first().form(), counting())));
    return counts;
  }

  /** How well raters agree on one version of a form; as many statements however much was rated. */
  public Report of(Actor actor, FormId id) {
    gate.require(actor, Action.AGREEMENT_READ);
    Form form = library.get(id);
    List<SignedTwice> all =
        ratings.signedTwiceIn(actor.unit()).stream()
            .filter(one -> one.first().form().equals(id))
            .toList();
    Set<UUID> seen = ratings.seenIn(actor.board(), actor.unit());
    List<SignedTwice> blind =
        all.stream().filter(one -> !seen.contains(one.rating().id())).toList();
    Agreement agreement = Agreement.of(form, blind.stream().map(this::twice).toList());
    log.append(actor, Event.of(Kind.AGREEMENT_READ, null).noting(id.toString()));
    return new Report(agreement, all.size() - blind.size(), names(actor, agreement));
  }

  private Map<UUID, String> names(Actor actor, Agreement agreement) {
    Map<UUID, String> known = colleagues.names(actor);
    Map<UUID, String> names = new TreeMap<>();
    agreement.raters().keySet().forEach(rater -> names.put(rater, known.getOrDefault(rater, "–")));
    return names;
  }

  private RatedTwice twice(SignedTwice both) {
    return new RatedTwice(both.rating().id(), rating(both.first()), rating(both.second()));
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
