package se.pejl.assessment.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.pejl.access.Action;
import se.pejl.access.Actor;
import se.pejl.access.Colleagues;
import se.pejl.access.Gate;
import se.pejl.access.log.Event;
import se.pejl.access.log.EventLog;
import se.pejl.assessment.Assessment;
import se.pejl.assessment.Assessments;
import se.pejl.casefile.Admission;
import se.pejl.casefile.CaseFile;
import se.pejl.casefile.CaseFiles;
import se.pejl.casefile.SwedishDay;
import se.pejl.casefile.timeline.TimeLimit;
import se.pejl.casefile.timeline.TimeLimits;
import se.pejl.library.FormLibrary;
import se.pejl.platform.database.TriedAgain;

/**
 * See what was begun and left lying: in one's caseload, or in the unit for those who review it.
 * Nothing is signed or given up by itself.
 */
@ApplicationScoped
@TriedAgain
@Transactional
public class FindOldDrafts {

  @Inject private Assessments assessments;
  @Inject private CaseFiles files;
  @Inject private Admission admission;
  @Inject private Colleagues colleagues;
  @Inject private TimeLimits limits;
  @Inject private FormLibrary library;
  @Inject private Gate gate;
  @Inject private EventLog log;
  @Inject private Clock clock;

  public FindOldDrafts() {} // for CDI

  public FindOldDrafts(
      Assessments assessments,
      CaseFiles files,
      Admission admission,
      Colleagues colleagues,
      TimeLimits limits,
      FormLibrary library,
      Gate gate,
      EventLog log,
      Clock clock) {
    this.assessments = assessments;
    this.files = files;
    this.admission = admission;
    this.colleagues = colleagues;
    this.limits = limits;
    this.library = library;
    this.gate = gate;
    this.log = log;
    this.clock = clock;
  }

  /**
   * What has been left lying, the longest first.
   *
   * @param days how long something may lie; empty where nobody has said so, and then none is old
   */
  public record OldDrafts(Optional<Integer> days, List<OldDraft> lines) {}

  public OldDrafts of(Actor actor) {
    boolean reviewing = gate.allows(actor, Action.REVIEW_LIST);
    if (!reviewing) {
      gate.require(actor, Action.WORK_LIST);
    }
    LocalDate today = SwedishDay.today(clock);
    Optional<Integer> days = limits.on(today, TimeLimit.OLD_DRAFT).map(TimeLimit::days);
    OldDrafts old =
        new OldDrafts(
            days,
            days.map(most -> lines(actor, today.minusDays(most), reviewing)).orElse(List.of()));
    log.append(actor, Event.of(Event.Kind.WORK_LISTED, null).noting("old drafts"));
    return old;
  }

  private List<OldDraft> lines(Actor actor, LocalDate before, boolean reviewing) {
    List<Assessment> left = assessments.untouched(actor.board(), SwedishDay.begin(before));
    Map<UUID, CaseFile> open =
        admission
            .those(
                left.stream()
                    .map(Assessment::caseFile)
                    .distinct()
                    .map(id -> files.find(id).orElse(null))
                    .filter(Objects::nonNull)
                    .toList(),
                actor,
                reviewing ? Action.REVIEW_READ : Action.ASSESSMENT_ANSWER)
            .stream()
            .collect(Collectors.toMap(CaseFile::id, Function.identity()));
    return left.stream()
        .filter(draft -> open.containsKey(draft.caseFile()))
        .map(draft -> line(actor, draft, open.get(draft.caseFile())))
        .toList();
  }

  private OldDraft line(Actor actor, Assessment draft, CaseFile file) {
    return OldDraft.of(
        draft,
        file,
        library.get(draft.form()).title(),
        colleagues.nameOf(actor, draft.rater()).orElse(""));
  }
}
