package se.pejl.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.pejl.assessment.correction.Versions;
import se.pejl.assessment.since.ChangeRow;
import se.pejl.assessment.voice.OwnWords;
import se.pejl.form.Informant;

/**
 * All assessments there are, and their scores; who may see which is decided elsewhere. Second
 * ratings are found by their id, and by nothing else.
 */
@ApplicationScoped
public class Assessments {

  private static final Set<Status> COUNTING = Status.counting();

  private static final Set<Status> OPEN = EnumSet.of(Status.DRAFT, Status.FINISHED);

  @PersistenceContext(unitName = "pejl")
  private EntityManager entityManager;

  public Assessments() {} // for CDI

  public Assessments(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public void add(Assessment assessment) {
    entityManager.persist(assessment);
  }

  public void add(Collection<ScoreRow> rows) {
    rows.forEach(entityManager::persist);
  }

  public void add(SignedResult result) {
    add(result.scores());
    result.changes().forEach(entityManager::persist);
  }

  /** None when the id is null, as when an address names none. */
  public Optional<Assessment> find(UUID id) {
    return Optional.ofNullable(id).map(known -> entityManager.find(Assessment.class, known));
  }

  /** Read again as it is now, and kept from everybody else until the transaction ends. */
  public Optional<Assessment> findToChange(UUID id) {
    return Optional.ofNullable(
        entityManager.find(Assessment.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** In the order of their dates, without those that were given up or cancelled. */
  public List<Assessment> in(UUID caseFile) {
    return entityManager
        .createQuery(
            """
            select a from Assessment a
            where a.caseFile = :caseFile and a.standing.status <> :discarded
              and a.secondOf is null and %s
            order by a.occasion.date, a.startedAt
            """
                .formatted(Versions.BELONGING),
            Assessment.class)
        .setParameter("caseFile", caseFile)
        .setParameter("discarded", Status.DISCARDED)
        .getResultList();
  }

  /** One of a form that is not signed yet, about the same day, from the same side. */
  public Optional<Assessment> open(
      UUID caseFile, String form, LocalDate date, Informant informant, Phase phase) {
    return in(List.of(caseFile), OPEN).stream()
        .filter(open -> open.form().name().equals(form) && open.date().equals(date))
        .filter(open -> open.informant() == informant && open.occasion().phase() == phase)
        .findFirst();
  }

  /** The same without those that a newer version has taken the place of. */
  public List<Assessment> newestIn(Collection<UUID> caseFiles) {
    return caseFiles.isEmpty()
        ? List.of()
        : entityManager
            .createQuery(
                """
                select a from Assessment a
                where a.caseFile in :caseFiles and a.standing.status <> :discarded
                  and a.secondOf is null and %s and %s
                order by a.occasion.date, a.startedAt
                """
                    .formatted(Versions.BELONGING, Versions.NEWEST),
                Assessment.class)
            .setParameter("caseFiles", caseFiles)
            .setParameter("discarded", Status.DISCARDED)
            .setParameter("counting", COUNTING)
            .getResultList();
  }

  /** Those of the given case files in one of these states, oldest first; newest versions only. */
  public List<Assessment> in(Collection<UUID> caseFiles, Set<Status> states) {
    return caseFiles.isEmpty()
        ? List.of()
        : entityManager
            .createQuery(
                """
                select a from Assessment a
                where a.caseFile in :caseFiles and a.standing.status in :states
                  and a.secondOf is null and %s and %s
                order by a.sealing.signedAt, a.startedAt
                """
                    .formatted(Versions.BELONGING, Versions.NEWEST),
                Assessment.class)
            .setParameter("counting", COUNTING)
            .setParameter("caseFiles", caseFiles)
            .setParameter("states", states)
            .getResultList();
  }

  /** Those of a board that are not signed and that nobody has changed since, longest ago first. */
  public List<Assessment> untouched(UUID board, Instant since) {
    return entityManager
        .createQuery(
            """
            select a from Assessment a, CaseFile f
            where a.caseFile = f.id and f.board = :board and a.secondOf is null
              and a.standing.status in :open and a.standing.changedAt < :since
            order by a.standing.changedAt
            """,
            Assessment.class)
        .setParameter("board", board)
        .setParameter("open", OPEN)
        .setParameter("since", since)
        .getResultList();
  }

  /**
   * The latest one that counts before this one, of the same form and informant; none for a second
   * rating, which is made without knowing of any.
   */
  public Optional<Assessment> lastBefore(Assessment assessment) {
    return before(assessment, "desc");
  }

  /** The first one that counts before this one, of the same form and informant: the baseline. */
  public Optional<Assessment> firstBefore(Assessment assessment) {
    return before(assessment, "asc");
  }

  /** Of two on the same day the one that was begun first is the earlier. */
  private Optional<Assessment> before(Assessment assessment, String order) {
    if (assessment.secondOf().isPresent()) {
      return Optional.empty();
    }
    return entityManager
        .createQuery(
            """
            select a from Assessment a
            where a.caseFile = :caseFile and a.occasion.formName = :form
              and a.occasion.informant = :informant and a.id not in :versions
              and a.standing.status in :counting and a.secondOf is null and %s and %s
              and (a.occasion.date < :date
                or a.occasion.date = :date and a.startedAt < :startedAt)
            order by a.occasion.date %s, a.startedAt %s
            """
                .formatted(Versions.BELONGING, Versions.NEWEST, order, order),
            Assessment.class)
        .setParameter("caseFile", assessment.caseFile())
        .setParameter("form", assessment.form().name())
        .setParameter("informant", assessment.informant())
        .setParameter("counting", COUNTING)
        .setParameter("date", assessment.date())
        .setParameter("startedAt", assessment.startedAt())
        .setParameter("versions", versionsOf(assessment))
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  public void add(Countersignature countersignature) {
    entityManager.persist(countersignature);
  }

  /** The signatures under that of the one who assessed, oldest first. */
  public List<Countersignature> countersignatures(UUID assessment) {
    return entityManager
        .createQuery(
            """
            select c from Countersignature c where c.assessment = :assessment
            order by c.sealing.signedAt
            """,
            Countersignature.class)
        .setParameter("assessment", assessment)
        .getResultList();
  }

  public void add(OwnWords words) {
    entityManager.persist(words);
  }

  /** What the youth and guardians said of it, oldest first. */
  public List<OwnWords> ownWords(UUID assessment) {
    return entityManager
        .createQuery(
            "select w from OwnWords w where w.assessment = :assessment order by w.writtenAt",
            OwnWords.class)
        .setParameter("assessment", assessment)
        .getResultList();
  }

  /** What an assessment was signed with. */
  public SignedResult signed(UUID assessment) {
    return new SignedResult(signedScores(assessment), signedChanges(assessment));
  }

  /** What an assessment was signed with about change, in the form's order. */
  private List<ChangeRow> signedChanges(UUID assessment) {
    return entityManager
        .createQuery(
            """
            select r from ChangeRow r where r.assessment = :assessment
            order by r.sinceWhat, r.place
            """,
            ChangeRow.class)
        .setParameter("assessment", assessment)
        .getResultList();
  }

  /** The one that corrects it and was not given up; none when nothing does. */
  public Optional<Assessment> correctionOf(Assessment signed) {
    return entityManager
        .createQuery(
            """
            select a from Assessment a
            where a.predecessor.corrects = :signed and a.standing.status <> :discarded
            """,
            Assessment.class)
        .setParameter("signed", signed.id())
        .setParameter("discarded", Status.DISCARDED)
        .getResultStream()
        .findFirst();
  }

  /** Which took the place of which. */
  public Versions versions() {
    return new Versions(entityManager);
  }

  /** An assessment is never compared with what it takes the place of. */
  private List<UUID> versionsOf(Assessment assessment) {
    return assessment.corrects().isEmpty()
        ? List.of(assessment.id())
        : versions().of(assessment).stream().map(Assessment::id).toList();
  }

  /** The scores an assessment was signed with, in the form's order. */
  public List<ScoreRow> signedScores(UUID assessment) {
    return entityManager
        .createQuery(
            """
            select r from ScoreRow r
            where r.assessment = :assessment and r.stage = :signed order by r.place
            """,
            ScoreRow.class)
        .setParameter("assessment", assessment)
        .setParameter("signed", ScoreRow.Stage.SIGNED)
        .getResultList();
  }

  /** The scores that all assessments of a case file were signed with. */
  public List<ScoreRow> signedScoresIn(UUID caseFile) {
    return entityManager
        .createQuery(
            """
            select r from ScoreRow r, Assessment a
            where r.assessment = a.id and a.caseFile = :caseFile and r.stage = :signed
              and a.secondOf is null
            order by r.place
            """,
            ScoreRow.class)
        .setParameter("caseFile", caseFile)
        .setParameter("signed", ScoreRow.Stage.SIGNED)
        .getResultList();
  }
}
