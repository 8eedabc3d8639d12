package se.pejl.assessment;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Clock;
import se.pejl.access.Accounts;
import se.pejl.access.Boards;
import se.pejl.access.Colleagues;
import se.pejl.access.Gate;
import se.pejl.access.emergency.Emergencies;
import se.pejl.access.limit.AccessLimits;
import se.pejl.access.log.EventLog;
import se.pejl.access.protection.Protections;
import se.pejl.access.signin.FreshSignIn;
import se.pejl.agreement.DoubleRatings;
import se.pejl.agreement.OpenRatingAgain;
import se.pejl.assessment.bearing.Bearing;
import se.pejl.assessment.correction.AskForCancellation;
import se.pejl.assessment.correction.CancelAssessment;
import se.pejl.assessment.correction.CancellationRequests;
import se.pejl.assessment.correction.CorrectAssessment;
import se.pejl.assessment.correction.ReadCancelled;
import se.pejl.assessment.due.DueChanges;
import se.pejl.assessment.due.PlanReassessment;
import se.pejl.assessment.lease.DraftsInHand;
import se.pejl.assessment.lease.HoldDraft;
import se.pejl.assessment.lease.Leases;
import se.pejl.assessment.lease.LetGoOfDrafts;
import se.pejl.assessment.result.CompareAssessments;
import se.pejl.assessment.result.ReadResult;
import se.pejl.assessment.signing.Countersign;
import se.pejl.assessment.signing.SignAssessment;
import se.pejl.assessment.voice.KeepOwnWords;
import se.pejl.assessment.work.FindOldDrafts;
import se.pejl.assessment.work.MyWork;
import se.pejl.casefile.Admission;
import se.pejl.casefile.CaseFiles;
import se.pejl.casefile.HandOutLog;
import se.pejl.casefile.KeepCaseFiles;
import se.pejl.casefile.duty.AssignDuties;
import se.pejl.casefile.duty.FindUnheld;
import se.pejl.casefile.emergency.FollowEmergencies;
import se.pejl.casefile.emergency.OpenInEmergency;
import se.pejl.casefile.protection.KeepProtection;
import se.pejl.casefile.timeline.CaseEvents;
import se.pejl.casefile.timeline.KeepTimeline;
import se.pejl.casefile.timeline.TimeLimits;
import se.pejl.library.Definitions;
import se.pejl.library.FormLibrary;
import se.pejl.library.Surroundings;
import se.pejl.library.licence.KeepLicences;
import se.pejl.library.licence.KeepTexts;
import se.pejl.library.licence.Licences;
import se.pejl.library.licence.LicensedForms;
import se.pejl.library.licence.TextsFolder;
import se.pejl.oversight.Calendar;
import se.pejl.oversight.LogReviews;
import se.pejl.oversight.ReviewLog;
import se.pejl.oversight.Stage;
import se.pejl.print.PrintAssessment;
import se.pejl.review.ReadQueue;
import se.pejl.review.ReviewAssessments;
import se.pejl.review.Reviews;
import se.pejl.review.discussion.DiscussAssessment;
import se.pejl.review.discussion.ReadComments;
import se.pejl.review.discussion.Remarks;
import se.pejl.review.policy.ReviewPolicies;
import se.pejl.review.policy.SetReviewPolicy;
import se.pejl.review.request.AskForReview;
import se.pejl.review.request.ReviewRequests;

/** Every use case of casework, put together without a container. */
public record UseCases(EntityManager em, Clock clock, FormLibrary forms) {

  public static final FormLibrary FORMS = new FormLibrary(Path.of("forms"), new Definitions());
  private static final TextsFolder TEXTS = new TextsFolder();

  public UseCases(EntityManager em, Clock clock) {
    this(em, clock, FORMS);
  }

  public KeepCaseFiles keep() {
    return new KeepCaseFiles(files(), admission(), new Gate(), log(), clock);
  }

  public AdministerAssessment administer() {
    return new AdministerAssessment(
        desk(), assessments(), admission(), forms, licensed(), inHand());
  }

  public HoldDraft holding() {
    return new HoldDraft(desk(), inHand());
  }

  public LetGoOfDrafts lettingGo() {
    return new LetGoOfDrafts(new Leases(em), assessments(), inHand());
  }

  private DraftsInHand inHand() {
    return new DraftsInHand(new Leases(em), new AccessLimits(em), desk());
  }

  public ReadResult results() {
    return new ReadResult(desk(), assessments(), licensed());
  }

  public SignAssessment signing() {
    return signing(FreshSignIn.lately());
  }

  /** As before anything asked for review. */
  SignAssessment signingAlone() {
    AssessmentDesk alone =
        new AssessmentDesk(assessments(), admission(), log(), clock, Surroundings.SWEDEN);
    return new SignAssessment(alone, assessments(), licensed(), FreshSignIn.lately());
  }

  public SignAssessment signing(FreshSignIn freshSignIn) {
    return new SignAssessment(desk(), assessments(), licensed(), freshSignIn);
  }

  public CompareAssessments compare() {
    return new CompareAssessments(desk(), licensed());
  }

  public CorrectAssessment correcting() {
    return new CorrectAssessment(desk(), assessments(), FreshSignIn.lately());
  }

  public CancelAssessment cancelling() {
    return new CancelAssessment(desk(), assessments(), licensed(), FreshSignIn.lately());
  }

  public AskForCancellation askingForCancellation() {
    return new AskForCancellation(
        desk(),
        assessments(),
        new CancellationRequests(em),
        files(),
        admission(),
        forms,
        new Gate());
  }

  public KeepOwnWords ownWords() {
    return new KeepOwnWords(desk(), assessments());
  }

  public ReadCancelled cancelled() {
    return new ReadCancelled(desk(), assessments(), admission(), results());
  }

  public MyWork work() {
    return new MyWork(files(), assessments(), new DueChanges(em), forms, new Gate(), clock, log());
  }

  public FindOldDrafts oldDrafts() {
    return new FindOldDrafts(
        assessments(),
        files(),
        admission(),
        colleagues(),
        new TimeLimits(em),
        forms,
        new Gate(),
        log(),
        clock);
  }

  public KeepTimeline timeline() {
    return new KeepTimeline(admission(), new CaseEvents(em), log(), clock);
  }

  public PlanReassessment plan() {
    return new PlanReassessment(
        admission(), assessments(), new DueChanges(em), forms, log(), clock);
  }

  public Bearing bearing() {
    return new Bearing(
        admission(),
        assessments(),
        new CaseEvents(em),
        new TimeLimits(em),
        new DueChanges(em),
        forms,
        log(),
        clock);
  }

  public AssignDuties duties() {
    return new AssignDuties(admission(), colleagues(), log(), clock);
  }

  public FindUnheld unheld() {
    return new FindUnheld(files(), colleagues(), new Gate(), log(), clock);
  }

  public OpenInEmergency emergency() {
    return new OpenInEmergency(
        files(), admission(), new Emergencies(em), new AccessLimits(em), new Gate(), log(), clock);
  }

  public FollowEmergencies emergencies() {
    return new FollowEmergencies(
        files(), admission(), new Emergencies(em), colleagues(), new Gate(), log(), clock);
  }

  public ReviewLog logReview() {
    LogReviews reviews = new LogReviews(em);
    AccessLimits limits = new AccessLimits(em);
    Calendar calendar = new Calendar(reviews, limits, new Boards(em), clock);
    Stage stage =
        new Stage(
            reviews, files(), new Accounts(em), new Boards(em), new Protections(em), limits, clock);
    return new ReviewLog(reviews, calendar, stage, new Gate(), log(), clock);
  }

  public HandOutLog handOut() {
    return new HandOutLog(
        admission(), new Accounts(em), colleagues(), FreshSignIn.lately(), log(), clock);
  }

  public KeepProtection protection() {
    return new KeepProtection(
        files(), admission(), new Protections(em), new Accounts(em), new Gate(), log(), clock);
  }

  private Colleagues colleagues() {
    return new Colleagues(new Accounts(em), new Boards(em));
  }

  public ReviewAssessments review() {
    return review(FreshSignIn.lately());
  }

  public ReviewAssessments review(FreshSignIn freshSignIn) {
    return new ReviewAssessments(
        desk(),
        assessments(),
        results(),
        new Reviews(em),
        asking(),
        new Countersign(desk(), assessments()),
        forms,
        freshSignIn);
  }

  public ReadQueue queue() {
    return new ReadQueue(
        new ReviewRequests(em), asking(), new Reviews(em), desk(), forms, new Gate());
  }

  /** By a library that may look for published forms in the database. */
  public SetReviewPolicy policies(FormLibrary all) {
    return new SetReviewPolicy(new ReviewPolicies(em), all, new Gate(), log(), clock);
  }

  public DiscussAssessment discuss() {
    return new DiscussAssessment(
        desk(),
        assessments(),
        asking(),
        new ReviewRequests(em),
        new Reviews(em),
        new Remarks(em),
        forms);
  }

  public ReadComments comments() {
    return new ReadComments(
        files(),
        new ReviewRequests(em),
        new Reviews(em),
        new Remarks(em),
        forms,
        new Gate(),
        clock,
        log());
  }

  private AskForReview asking() {
    return new AskForReview(
        new ReviewRequests(em), new ReviewPolicies(em), assessments(), licensed());
  }

  public PrintAssessment print() {
    return new PrintAssessment(
        desk(),
        results(),
        new Reviews(em),
        assessments(),
        new DueChanges(em),
        forms,
        colleagues(),
        clock);
  }

  public CaseFiles files() {
    return new CaseFiles(em);
  }

  public Assessments assessments() {
    return new Assessments(em);
  }

  public EventLog log() {
    return new EventLog(em, clock);
  }

  public KeepLicences licences() {
    return new KeepLicences(forms, new Licences(em), licensed(), new Gate(), log());
  }

  public KeepTexts texts() {
    return new KeepTexts(forms, new Licences(em), licensed(), new Gate());
  }

  public LicensedForms licensed() {
    return new LicensedForms(forms, new Licences(em), TEXTS, log(), clock);
  }

  private Admission admission() {
    return new Admission(files(), new Gate(), clock);
  }

  public AssessmentDesk desk() {
    return new AssessmentDesk(assessments(), admission(), log(), clock, Surroundings.SWEDEN)
        .telling(asking())
        .tellingOfDiscarded(new OpenRatingAgain(new DoubleRatings(em), log()));
  }
}
