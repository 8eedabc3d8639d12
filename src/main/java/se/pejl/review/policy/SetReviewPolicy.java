package se.pejl.review.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import se.pejl.access.Action;
import se.pejl.access.Actor;
import se.pejl.access.Gate;
import se.pejl.access.log.Event;
import se.pejl.access.log.EventLog;
import se.pejl.casefile.SwedishDay;
import se.pejl.form.Form;
import se.pejl.library.FormLibrary;
import se.pejl.platform.database.TriedAgain;
import se.pejl.review.policy.UnusablePolicyException.Part;

/** Say by which rules a board reviews, from a day on; and read what was said. */
@ApplicationScoped
@TriedAgain
@Transactional
public class SetReviewPolicy {

  private static final int MOST_DAYS = 365;
  private static final int MOST_OUTCOMES = 20;
  private static final int LONGEST_REASON = 1000;

  @Inject private ReviewPolicies policies;
  @Inject private FormLibrary library;
  @Inject private Gate gate;
  @Inject private EventLog log;
  @Inject private Clock clock;

  public SetReviewPolicy() {} // for CDI

  public SetReviewPolicy(
      ReviewPolicies policies, FormLibrary library, Gate gate, EventLog log, Clock clock) {
    this.policies = policies;
    this.library = library;
    this.gate = gate;
    this.log = log;
    this.clock = clock;
  }

  /** Everything the board has said, the newest word first. */
  public List<ReviewPolicy> all(Actor actor) {
    gate.require(actor, Action.REVIEW_POLICY_READ);
    return policies.of(actor.board());
  }

  /** What holds for a form on a day, of all that was said. */
  public Optional<ReviewPolicy> inForce(List<ReviewPolicy> said, String form, LocalDate day) {
    return ReviewPolicies.among(said, form, day);
  }

  public UUID set(Actor actor, NewPolicy said) {
    gate.require(actor, Action.REVIEW_POLICY_SET);
    requireUsable(said);
    ReviewPolicy policy =
        ReviewPolicy.of(
            UUID.randomUUID(), said, actor, clock.instant().truncatedTo(ChronoUnit.MICROS));
    policies.add(policy);
    log.append(
        actor,
        Event.of(Event.Kind.REVIEW_POLICY_SET, policy.id())
            .noting(said.form() + " " + said.from())
            .keeping(policy));
    return policy.id();
  }

  private void requireUsable(NewPolicy said) {
    require(said.form() != null && !said.form().isBlank(), Part.FORM);
    boolean all = ReviewPolicy.ALL_FORMS.equals(said.form());
    List<Form> versions = all ? List.of() : versions(said.form());
    require(all || !versions.isEmpty(), Part.FORM);
    require(daysUsable(said), Part.DAYS);
    List<TwoReaders> two = said.rules().twoReaders();
    require(
        two.size() <= MOST_OUTCOMES
            && two.stream().allMatch(one -> versions.stream().anyMatch(one::possible)),
        Part.TWO_READERS);
    require(numbersUsable(said.rules()), Part.NUMBERS);
    require(!said.reason().isEmpty() && said.reason().length() <= LONGEST_REASON, Part.REASON);
  }

  private List<Form> versions(String name) {
    return library.versionsOf(name).stream().flatMap(entry -> entry.form().stream()).toList();
  }

  /** What was signed before keeps what held then, so nothing is said of days that are over. */
  private boolean daysUsable(NewPolicy said) {
    LocalDate today = SwedishDay.today(clock);
    return said.from() != null
        && !said.from().isBefore(today)
        && said.from().isBefore(today.plusDays(MOST_DAYS))
        && said.until().filter(last -> last.isBefore(said.from())).isEmpty()
        && said.until().filter(last -> last.isAfter(today.plusYears(MOST_DAYS))).isEmpty();
  }

  private static boolean numbersUsable(Policy rules) {
    return IntStream.of(rules.flaggedDays(), rules.otherDays(), rules.answerDays())
            .allMatch(days -> days >= 1 && days <= MOST_DAYS)
        && IntStream.of(rules.firstSigned(), rules.sampleShare())
            .allMatch(number -> number >= 0 && number <= Policy.EVERY);
  }

  private static void require(boolean so, Part part) {
    if (!so) {
      throw new UnusablePolicyException(part);
    }
  }
}
