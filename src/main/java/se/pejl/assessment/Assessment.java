package se.pejl.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.pejl.assessment.refusal.ChangedSinceShownException;
import se.pejl.assessment.refusal.HiddenAnswerException;
import se.pejl.assessment.sheet.AnswerSheet;
import se.pejl.assessment.sheet.Brought;
import se.pejl.assessment.sheet.NewAnswer;
import se.pejl.form.Circumstances;
import se.pejl.form.Form;
import se.pejl.form.FormId;
import se.pejl.form.Informant;
import se.pejl.form.Judgement;
import se.pejl.form.item.ItemCode;
import se.pejl.scoring.ScoreSheet;

/** One administration of a form to the youth a case file is about. */
@Entity
@Table(name = "assessment")
public class Assessment {

  @Id private UUID id;

  @Version
  @Column(name = "row_version")
  private int version;

  @Column(name = "case_file", nullable = false, updatable = false)
  private UUID caseFile;

  @Embedded private Occasion occasion;

  @Embedded private Standing standing;

  @Column(name = "rater", nullable = false, updatable = false)
  private UUID rater;

  @Column(name = "started_at", nullable = false, updatable = false)
  private Instant startedAt;

  @Embedded private AnswerDocument document;

  @Embedded private JudgementDocument judged;

  @Embedded private Sealing sealing;

  @Embedded private Predecessor predecessor;

  @Column(name = "second_of", updatable = false)
  private UUID secondOf;

  protected Assessment() {} // for JPA

  /** A new draft without answers. */
  public static Assessment begin(
      UUID id, UUID caseFile, Occasion occasion, UUID rater, Instant now) {
    Assessment assessment = draft(id, caseFile, occasion, rater, now);
    assessment.keep(AnswerSheet.EMPTY, now);
    return assessment;
  }

  /** A new draft with the same answers as one that was sent back; judgements are made anew. */
  public static Assessment correcting(UUID id, Assessment returned, ReturnNote note, Instant now) {
    Assessment assessment =
        draft(id, returned.caseFile, returned.occasion.again(), returned.rater, now);
    assessment.predecessor = Predecessor.returned(returned.id, note);
    assessment.keep(returned.answers().copied(now, returned.rater), now);
    return assessment;
  }

  /** A new draft with the same answers as one that is signed and that somebody corrects. */
  public static Assessment correcting(
      UUID id, Assessment signed, String reason, LocalDate date, UUID corrector, Instant now) {
    Assessment assessment =
        draft(id, signed.caseFile, signed.occasion.again().on(date), corrector, now);
    assessment.predecessor = Predecessor.corrected(signed.id, reason);
    assessment.keep(signed.answers().copied(now, corrector), now);
    return assessment;
  }

  /** A draft in which somebody else rates the same occasion again, knowing nothing of the first. */
  public static Assessment second(UUID id, Assessment first, UUID rater, Instant now) {
    Assessment assessment = begin(id, first.caseFile, first.occasion.again(), rater, now);
    assessment.secondOf = first.id;
    return assessment;
  }

  /** Stores one answer, note or reason; says whether it changed something, sent twice or not. */
  public boolean answer(Rules rules, ItemCode item, NewAnswer answer, Instant now, UUID by) {
    standing.requireOpen();
    answer.requirePossible(rules.form(), item);
    if (!score(rules).shown().contains(item)) {
      throw new HiddenAnswerException(item);
    }
    return changed(answers().with(item, answer, now, by), now);
  }

  /** Takes the answers that nobody is asked for; says whether something changed. */
  public boolean bringIn(Map<ItemCode, Optional<Brought>> brought, Instant now, UUID by) {
    standing.requireOpen();
    return changed(answers().bringing(brought, now, by), now);
  }

  private boolean changed(AnswerSheet after, Instant now) {
    boolean changed = !after.equals(answers());
    if (changed) {
      keep(after, now);
    }
    return changed;
  }

  /** Closes the answers and scores them; refused while something required is missing. */
  public ScoreSheet finish(Rules rules, Circumstances circumstances, Instant now) {
    standing.require(Status.DRAFT);
    occasion.know(circumstances);
    ScoreSheet sheet = score(rules);
    Gaps.requireNone(rules.form(), sheet, answers());
    standing.finish(now);
    return sheet;
  }

  /** Opens the answers again before they are signed. */
  public void reopen(Instant now) {
    standing.reopen(now);
  }

  /** Keeps what a person concluded, in the place of what they concluded before. */
  public void judge(Rules rules, GivenJudgement given) {
    standing.require(Status.FINISHED);
    judged = judged.with(given, rules.form(), () -> score(rules), waitsForJudgement(rules.form()));
    standing.change(given.givenAt());
  }

  /** Whether a judgement is still to be given before the scores are seen. */
  public boolean waitsForJudgement(Form form) {
    return sealing == null && judged.withholdsScores(form);
  }

  /** Whether the rules came to something else when the judgement was given. */
  public boolean outdated(Judgement asked, Rules rules) {
    return judged.outdated(asked, () -> score(rules));
  }

  /** Stands for everything in it, as it was shown; after this it never changes again. */
  public void sign(
      Rules rules, SignedResult result, Shown shown, UUID account, String name, Instant now) {
    standing.require(Status.FINISHED);
    judged.requireComplete(rules.form(), () -> score(rules));
    if (!shown(result).content().equals(shown.content())) {
      throw ChangedSinceShownException.since(shown.asOf(), answers(), judgements());
    }
    standing.sign(now);
    sealing = Sealing.by(account, name, now, meaning(), said(), result);
  }

  /** What a signature would say now. */
  public Meaning meaning() {
    return predecessor().map(Predecessor::meaning).orElse(Meaning.ASSESSED);
  }

  /** All that a signature with these scores would stand for, told from everything else. */
  public Shown shown(SignedResult result) {
    return Shown.of(said(), result, standing.changedAt());
  }

  /** Gives it up before it was signed. */
  public void discard(String reason, Instant now) {
    standing.discard(reason, now);
  }

  /** The supervisor is content. */
  public void approve(Instant now) {
    standing.approve(now);
  }

  /** The supervisor wants it corrected; the correction is another assessment. */
  public void sendBack(Instant now) {
    standing.sendBack(now);
  }

  /** Whether what is stored is still what was signed. */
  public boolean intact(SignedResult result) {
    return sealing != null && document.intact() && sealing.holds(said(), result);
  }

  public ScoreSheet score(Rules rules) {
    return rules.score(answers().responses(rules.form()), occasion.circumstances());
  }

  private static Assessment draft(
      UUID id, UUID caseFile, Occasion occasion, UUID rater, Instant now) {
    Assessment assessment = new Assessment();
    assessment.id = id;
    assessment.caseFile = caseFile;
    assessment.occasion = occasion;
    assessment.rater = rater;
    assessment.startedAt = now;
    assessment.standing = Standing.draft(now);
    assessment.judged = JudgementDocument.none();
    return assessment;
  }

  private void keep(AnswerSheet sheet, Instant now) {
    document = AnswerDocument.of(sheet);
    standing.change(now);
  }

  /** Everything that is signed, but who signs it and the scores. */
  private List<String> said() {
    List<String> parts = new ArrayList<>(occasion.sealed());
    Stream.of(id, caseFile, rater, corrects().orElse(null), document.hash(), judged.text())
        .map(String::valueOf)
        .forEach(parts::add);
    predecessor().stream().flatMap(Predecessor::sealed).forEach(parts::add);
    secondOf().map(first -> "second of " + first).ifPresent(parts::add);
    return parts;
  }

  public UUID id() {
    return id;
  }

  public UUID caseFile() {
    return caseFile;
  }

  public FormId form() {
    return occasion.form();
  }

  /** When and about what it was asked, and of whom. */
  public Occasion occasion() {
    return occasion;
  }

  public LocalDate date() {
    return occasion.date();
  }

  public Informant informant() {
    return occasion.informant();
  }

  /** How far it has come. */
  public Standing standing() {
    return standing;
  }

  public Status status() {
    return standing.status();
  }

  public UUID rater() {
    return rater;
  }

  public Instant startedAt() {
    return startedAt;
  }

  public AnswerSheet answers() {
    return document.sheet();
  }

  String answersHash() {
    return document.hash();
  }

  public List<GivenJudgement> judgements() {
    return judged.given();
  }

  public Optional<GivenJudgement> judgement(String code) {
    return judged.given(code);
  }

  public Optional<Signature> signature() {
    return Optional.ofNullable(sealing).map(Sealing::signature);
  }

  public Optional<UUID> corrects() {
    return Optional.ofNullable(predecessor).map(Predecessor::id);
  }

  /** The assessment it is a second rating of; it counts nowhere but beside that one. */
  public Optional<UUID> secondOf() {
    return Optional.ofNullable(secondOf);
  }

  /** What it takes the place of, and why. */
  public Optional<Predecessor> predecessor() {
    return Optional.ofNullable(predecessor);
  }
}
