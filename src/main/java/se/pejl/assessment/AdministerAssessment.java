package se.pejl.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.pejl.access.Action;
import se.pejl.access.Actor;
import se.pejl.access.log.Event.Kind;
import se.pejl.assessment.AssessmentDesk.Dossier;
import se.pejl.assessment.brought.FromOtherForms;
import se.pejl.assessment.lease.DraftsInHand;
import se.pejl.assessment.lease.Holding;
import se.pejl.assessment.refusal.AlreadyBegunException;
import se.pejl.assessment.refusal.SentBackException;
import se.pejl.assessment.sheet.AnswerSheet;
import se.pejl.assessment.sheet.Brought;
import se.pejl.assessment.sheet.NewAnswer;
import se.pejl.casefile.Admission;
import se.pejl.casefile.CaseFile;
import se.pejl.change.comparable.Testimony;
import se.pejl.form.Circumstances;
import se.pejl.form.Form;
import se.pejl.form.FormId;
import se.pejl.form.Informant;
import se.pejl.form.item.Item;
import se.pejl.form.item.ItemCode;
import se.pejl.library.FormLibrary;
import se.pejl.library.licence.LicensedForms;
import se.pejl.platform.database.TriedAgain;
import se.pejl.scoring.ScoreSheet;

/** Fill in a form about a youth, from first answer to judgement; each method is a transaction. */
@ApplicationScoped
@TriedAgain
@Transactional
public class AdministerAssessment {

  @Inject private AssessmentDesk desk;
  @Inject private Assessments assessments;
  @Inject private Admission admission;
  @Inject private FormLibrary library;
  @Inject private LicensedForms licensed;
  @Inject private DraftsInHand inHand;

  public AdministerAssessment() {} // for CDI

  public AdministerAssessment(
      AssessmentDesk desk,
      Assessments assessments,
      Admission admission,
      FormLibrary library,
      LicensedForms licensed,
      DraftsInHand inHand) {
    this.desk = desk;
    this.assessments = assessments;
    this.admission = admission;
    this.library = library;
    this.licensed = licensed;
    this.inHand = inHand;
  }

  /**
   * A new draft of a form in the version given, which it keeps; a gated form needs a licence.
   *
   * @throws AlreadyBegunException when the same is open already, as after a second click
   */
  public UUID begin(
      Actor actor, UUID caseFile, FormId form, LocalDate date, Testimony told, Phase phase) {
    CaseFile file = admission.toChange(caseFile, actor, Action.ASSESSMENT_START);
    assessments
        .open(caseFile, form.name(), date, told.informant(), phase)
        .ifPresent(
            open -> {
              throw new AlreadyBegunException(open.id());
            });
    return begun(actor, file, form, date, told, phase);
  }

  /** One more beside the one that is open, such as when two guardians answer. */
  public UUID beginAnother(
      Actor actor, UUID caseFile, FormId form, LocalDate date, Testimony told, Phase phase) {
    CaseFile file = admission.toChange(caseFile, actor, Action.ASSESSMENT_START);
    return begun(actor, file, form, date, told, phase);
  }

  private UUID begun(
      Actor actor, CaseFile file, FormId id, LocalDate date, Testimony told, Phase phase) {
    Instant now = desk.now();
    PossibleDay.require(date, file, now);
    UUID assessmentId = UUID.randomUUID();
    Form form = library.get(id);
    Assessment assessment =
        Assessment.begin(
            assessmentId,
            file.id(),
            Occasion.of(form, date, phase, circumstances(file, date, told.informant()))
                .taken(told.mode())
                .in(licensed.begin(actor, form, assessmentId)),
            actor.account(),
            now);
    assessments.add(assessment);
    desk.note(actor, Kind.ASSESSMENT_STARTED, assessment, id.toString());
    return assessmentId;
  }

  /** All assessments in a case file that were not given up or cancelled, by date. */
  public List<AssessmentHead> in(Actor actor, UUID caseFile) {
    CaseFile file = admission.to(caseFile, actor, Action.CASEFILE_READ);
    Map<UUID, UUID> newer = assessments.versions().replacementsIn(caseFile);
    List<AssessmentHead> heads =
        assessments.in(caseFile).stream()
            .map(a -> AssessmentHead.of(a, file).replacedBy(newer.get(a.id())))
            .toList();
    desk.noteListed(actor, file, "assessments");
    return heads;
  }

  /** The assessment as the one who fills it in sees it, with last time's answers. */
  public Filling open(Actor actor, UUID id) {
    return filling(actor, desk.fetch(id, actor, Action.ASSESSMENT_READ));
  }

  /**
   * The same for somebody who is about to fill it in: it is in their hands from now on, unless it
   * is in somebody else's.
   */
  public Filling takeUp(Actor actor, UUID id) {
    Dossier dossier = desk.fetch(id, actor, Action.ASSESSMENT_READ);
    if (dossier.assessment().status() == Status.DRAFT
        && desk.allows(dossier, actor, Action.ASSESSMENT_ANSWER)) {
      Assessment draft = assessments.findToChange(id).orElseThrow();
      if (draft.status() == Status.DRAFT && !inHand.holding(actor, draft).somebodys()) {
        inHand.take(actor, draft);
      }
    }
    return filling(actor, dossier);
  }

  private Filling filling(Actor actor, Dossier dossier) {
    Assessment assessment = dossier.assessment();
    Rules rules = rules(actor, assessment);
    boolean mayAnswer = desk.allows(dossier, actor, Action.ASSESSMENT_ANSWER);
    Holding holding = inHand.holding(actor, assessment);
    if (mayAnswer && assessment.status() == Status.DRAFT && !holding.somebodys()) {
      bringIn(actor, assessment, rules);
    }
    Filling filling =
        new Filling(
            AssessmentHead.of(assessment, dossier.file()),
            rules.form(),
            assessment.answers(),
            rules.progress(assessment),
            assessments.lastBefore(assessment).map(LastTime::of),
            assessment.predecessor().flatMap(Predecessor::returnNote),
            assessment.predecessor().flatMap(Predecessor::reason),
            mayAnswer,
            holding);
    desk.note(actor, Kind.ASSESSMENT_READ, assessment, null);
    return filling;
  }

  /** Stores one answer; the same one sent twice is stored once. */
  public Saved answer(Actor actor, UUID id, ItemCode item, NewAnswer answer) {
    return answer(actor, id, Map.of(item, answer)).get(0);
  }

  /** Stores several answers in the order of the form, all or none. */
  public List<Saved> answer(Actor actor, UUID id, Map<ItemCode, NewAnswer> answers) {
    return answer(actor, id, (Form form) -> answers);
  }

  /** The same for answers that can only be understood with the form they are to. */
  public List<Saved> answer(
      Actor actor, UUID id, Function<Form, Map<ItemCode, NewAnswer>> reading) {
    Dossier dossier = desk.fetchToChange(id, actor, Action.ASSESSMENT_ANSWER);
    Assessment assessment = dossier.assessment();
    assessment.standing().requireOpen();
    inHand.take(actor, assessment);
    Rules rules = rules(actor, assessment);
    Map<ItemCode, NewAnswer> answers = reading.apply(rules.form());
    desk.refuseWhereabouts(
        dossier, answers.values().stream().flatMap(NewAnswer::written).toArray(String[]::new));
    Instant now = desk.now();
    List<ItemCode> changed =
        inOrder(rules.form(), answers).stream()
            .filter(item -> assessment.answer(rules, item, answers.get(item), now, actor.account()))
            .toList();
    if (!changed.isEmpty()) {
      desk.note(actor, Kind.ANSWER_SAVED, assessment, joined(changed));
    }
    AnswerSheet sheet = assessment.answers();
    Progress progress = rules.progress(assessment);
    return answers.keySet().stream()
        .map(item -> Saved.of(item, sheet.given(item).orElseThrow(), progress))
        .toList();
  }

  /** Closes the answers and scores them. */
  public ScoreSheet finish(Actor actor, UUID id) {
    Dossier dossier = desk.fetchToChange(id, actor, Action.ASSESSMENT_FINISH);
    Assessment assessment = dossier.assessment();
    Circumstances circumstances =
        circumstances(dossier.file(), assessment.date(), assessment.informant());
    Rules rules = rules(actor, assessment);
    assessment.standing().requireOpen();
    inHand.take(actor, assessment);
    bringIn(actor, assessment, rules);
    ScoreSheet sheet = assessment.finish(rules, circumstances, desk.now());
    inHand.putAway(assessment);
    assessments.add(ScoreRow.all(assessment, ScoreRow.Stage.FINISHED, rules.form(), sheet));
    desk.note(actor, Kind.ASSESSMENT_FINISHED, assessment, null);
    return sheet;
  }

  /** Fetches what other forms say, into a draft whose form asks for it. */
  private void bringIn(Actor actor, Assessment draft, Rules rules) {
    if (!FromOtherForms.isAskedFor(rules.form())) {
      return;
    }
    Assessment locked = assessments.findToChange(draft.id()).orElseThrow();
    Map<ItemCode, Optional<Brought>> found =
        new FromOtherForms(assessments, library).to(locked, rules.form());
    if (locked.bringIn(found, desk.now(), actor.account())) {
      desk.note(actor, Kind.ANSWER_SAVED, locked, joined(List.copyOf(found.keySet())));
    }
  }

  /** Opens the answers again, before they are signed. */
  public void reopen(Actor actor, UUID id) {
    Assessment assessment = toChange(actor, id, Action.ASSESSMENT_FINISH);
    assessment.reopen(desk.now());
    inHand.take(actor, assessment);
    desk.note(actor, Kind.ASSESSMENT_REOPENED, assessment, null);
  }

  /** Keeps what a person concluded, and why. */
  public void judge(Actor actor, UUID id, String judgement, String option, String reason) {
    Assessment assessment = toChange(actor, id, Action.ASSESSMENT_JUDGE, reason);
    String why = reason == null ? "" : reason.strip();
    assessment.judge(
        rules(actor, assessment),
        new GivenJudgement(judgement, option, why, desk.now(), actor.account()));
    desk.note(actor, Kind.JUDGEMENT_GIVEN, assessment, judgement);
  }

  /** Gives it up, before it was signed; a supervisor who sent it back goes on waiting for it. */
  public void discard(Actor actor, UUID id, String reason) {
    Assessment assessment = toChange(actor, id, Action.ASSESSMENT_DISCARD, reason);
    if (assessment.predecessor().filter(Predecessor::sentBack).isPresent()) {
      throw new SentBackException();
    }
    inHand.take(actor, assessment);
    assessment.discard(reason, desk.now());
    inHand.putAway(assessment);
    licensed.giveBack(id);
    desk.discarded(actor, assessment);
    desk.note(actor, Kind.ASSESSMENT_DISCARDED, assessment, null);
  }

  private Assessment toChange(Actor actor, UUID id, Action action, String... written) {
    return desk.fetchToChange(id, actor, action, written).assessment();
  }

  private Rules rules(Actor actor, Assessment assessment) {
    return Rules.of(licensed, actor.board(), assessment);
  }

  private static List<ItemCode> inOrder(Form form, Map<ItemCode, NewAnswer> answers) {
    List<ItemCode> order = form.items().stream().map(Item::code).toList();
    return answers.keySet().stream().sorted(Comparator.comparingInt(order::indexOf)).toList();
  }

  private static String joined(List<ItemCode> items) {
    return items.stream().map(ItemCode::value).collect(Collectors.joining(" "));
  }

  private Circumstances circumstances(CaseFile file, LocalDate date, Informant informant) {
    return desk.surroundings().about(file.ageOn(date), file.sex(), informant);
  }
}
