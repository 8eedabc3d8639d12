package se.pejl.demo;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.pejl.access.Actor;
import se.pejl.access.Gate;
import se.pejl.access.limit.AccessLimits;
import se.pejl.access.log.Event;
import se.pejl.access.signin.FreshSignIn;
import se.pejl.assessment.AdministerAssessment;
import se.pejl.assessment.AssessmentDesk;
import se.pejl.assessment.Assessments;
import se.pejl.assessment.lease.DraftsInHand;
import se.pejl.assessment.lease.Leases;
import se.pejl.assessment.result.ReadResult;
import se.pejl.assessment.sheet.NewAnswer;
import se.pejl.assessment.signing.Countersign;
import se.pejl.assessment.signing.SignAssessment;
import se.pejl.casefile.Admission;
import se.pejl.casefile.CaseFile;
import se.pejl.casefile.CaseFiles;
import se.pejl.casefile.Duty;
import se.pejl.casefile.KeepCaseFiles;
import se.pejl.casefile.timeline.CaseEvents;
import se.pejl.casefile.timeline.Happening;
import se.pejl.casefile.timeline.KeepTimeline;
import se.pejl.form.item.ItemCode;
import se.pejl.library.FormLibrary;
import se.pejl.library.Surroundings;
import se.pejl.library.licence.Licences;
import se.pejl.library.licence.LicensedForms;
import se.pejl.library.licence.TextsFolder;
import se.pejl.review.ReviewAssessments;
import se.pejl.review.Reviews;
import se.pejl.review.policy.ReviewPolicies;
import se.pejl.review.request.AskForReview;
import se.pejl.review.request.ReviewRequests;

/**
 * Makes an invented history happen through the product's own use cases, each on its own day, so
 * that nothing can stand in a demonstration that could not have come about by work.
 */
final class Narrator {

  private static final LocalTime TALK = LocalTime.of(10, 0);
  private static final Duration CONVERSATION = Duration.ofMinutes(30);
  private static final LocalTime DESK = LocalTime.of(14, 30);

  private final EntityManager entityManager;
  private final FormLibrary library;
  private final DemoClock clock;
  private final LocalDate today;
  private final Map<DemoAccount, Actor> cast;
  private final KeepCaseFiles keep;
  private final AdministerAssessment administer;
  private final ReadResult results;
  private final SignAssessment signing;
  private final ReviewAssessments review;
  private final CaseFiles files;
  private final UnlivedLog log;
  private final KeepTimeline timeline;

  Narrator(
      EntityManager entityManager,
      FormLibrary library,
      DemoClock clock,
      LocalDate today,
      Map<DemoAccount, Actor> cast,
      UnlivedLog log) {
    this.entityManager = entityManager;
    this.library = library;
    this.clock = clock;
    this.today = today;
    this.cast = cast;
    this.log = log;
    Gate gate = new Gate();
    files = new CaseFiles(entityManager);
    Assessments assessments = new Assessments(entityManager);
    Admission admission = new Admission(files, gate, clock);
    AssessmentDesk desk =
        new AssessmentDesk(assessments, admission, log, clock, Surroundings.SWEDEN);
    keep = new KeepCaseFiles(files, admission, gate, log, clock);
    timeline = new KeepTimeline(admission, new CaseEvents(entityManager), log, clock);
    LicensedForms licensed =
        new LicensedForms(library, new Licences(entityManager), new TextsFolder(), log, clock);
    AskForReview asking =
        new AskForReview(
            new ReviewRequests(entityManager),
            new ReviewPolicies(entityManager),
            assessments,
            licensed);
    desk.telling(asking);
    administer =
        new AdministerAssessment(
            desk,
            assessments,
            admission,
            library,
            licensed,
            new DraftsInHand(new Leases(entityManager), new AccessLimits(entityManager), desk));
    results = new ReadResult(desk, assessments, licensed);
    signing = new SignAssessment(desk, assessments, licensed, FreshSignIn.lately());
    review =
        new ReviewAssessments(
            desk,
            assessments,
            results,
            new Reviews(entityManager),
            asking,
            new Countersign(desk, assessments),
            library,
            FreshSignIn.lately());
  }

  /** The case file the story became. */
  UUID tell(Story story) {
    LocalDate opened = today.minusWeeks(story.openedWeeksAgo());
    clock.setTo(opened, TALK);
    UUID id = keep.create(cast.get(story.handler()), story.youth());
    CaseFile file = files.find(id).orElseThrow();
    story
        .substitute()
        .map(cast::get)
        .ifPresent(
            other -> {
              file.assign(UUID.randomUUID(), other.account(), Duty.SUBSTITUTE, opened, null);
              log.append(
                  other,
                  Event.in(id, Event.Kind.CASEFILE_ASSIGNED, other.account())
                      .leaving(file.states()));
            });
    entityManager.flush();
    LocalTime talk = TALK;
    int before = -1;
    for (Chapter chapter : story.chapters()) {
      talk = chapter.weeksAgo() == before ? talk.plus(CONVERSATION) : TALK;
      before = chapter.weeksAgo();
      tell(chapter, talk, id, story.handler());
    }
    story.events().forEach(event -> tell(event, id, story.handler()));
    return id;
  }

  private void tell(Story.Told event, UUID caseFile, DemoAccount handler) {
    LocalDate from = today.minusWeeks(event.fromWeeksAgo());
    Optional<LocalDate> until =
        event.untilWeeksAgo() == Story.NEVER
            ? Optional.empty()
            : Optional.of(today.minusWeeks(event.untilWeeksAgo()));
    clock.setTo(until.orElse(from), DESK);
    timeline.add(
        cast.get(handler),
        caseFile,
        new Happening(event.kind(), from, until, event.title(), event.note()));
    entityManager.flush();
  }

  private void tell(Chapter chapter, LocalTime talk, UUID caseFile, DemoAccount handler) {
    LocalDate day = today.minusWeeks(chapter.weeksAgo());
    Actor worker = cast.get(handler);
    clock.setTo(day, talk);
    UUID id =
        administer.begin(worker, caseFile, chapter.form(), day, chapter.told(), chapter.phase());
    entityManager.flush();
    answer(worker, id, chapter, day);
    if (chapter.fate().compareTo(Chapter.Fate.FINISHED) >= 0) {
      clock.setTo(day, DESK);
      administer.finish(worker, id);
      entityManager.flush();
    }
    if (chapter.fate().compareTo(Chapter.Fate.SIGNED) >= 0) {
      sign(worker, id, chapter, day.plusDays(1));
      decide(handler, id, chapter, day.plusDays(4));
    }
  }

  /** What is not shown is left out, as on a page. */
  private void answer(Actor worker, UUID id, Chapter chapter, LocalDate day) {
    Map<ItemCode, NewAnswer> all =
        new LinkedHashMap<>(chapter.answers().to(library.get(chapter.form()), day));
    Set<ItemCode> shown = administer.open(worker, id).progress().shown();
    while (!all.isEmpty()) {
      Map<ItemCode, NewAnswer> now = new LinkedHashMap<>(all);
      now.keySet().retainAll(shown);
      if (now.isEmpty()) {
        return;
      }
      shown = administer.answer(worker, id, now).get(0).progress().shown();
      entityManager.flush();
      all.keySet().removeAll(now.keySet());
    }
  }

  private void sign(Actor worker, UUID id, Chapter chapter, LocalDate day) {
    clock.setTo(day, TALK);
    for (Conclusion drawn : Conclusion.all(chapter.judgement())) {
      administer.judge(worker, id, drawn.judgement(), drawn.option(), drawn.reason());
      entityManager.flush();
    }
    signing.sign(worker, id, results.of(worker, id).toSign().orElseThrow().shown());
    entityManager.flush();
  }

  private void decide(DemoAccount handler, UUID id, Chapter chapter, LocalDate day) {
    DemoAccount supervisor =
        handler.place() == DemoAccount.Place.NORTH ? DemoAccount.SONJA : DemoAccount.NILS;
    clock.setTo(day, DESK);
    switch (chapter.fate()) {
      case APPROVED -> review.approve(cast.get(supervisor), id, "");
      case RETURNED ->
          review.returnToRater(
              cast.get(supervisor),
              id,
              "Bra underlag. Två saker behöver bli tydligare innan jag kan godkänna.",
              Map.of(
                  new ItemCode("regular-truancy"),
                  "Hur stor frånvaro gäller det, och sedan när?",
                  new ItemCode("drive"),
                  "Ge gärna ett exempel."));
      case DRAFT, FINISHED, SIGNED -> {
        return;
      }
    }
    entityManager.flush();
  }
}
