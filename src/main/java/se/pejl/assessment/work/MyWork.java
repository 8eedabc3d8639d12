package se.pejl.assessment.work;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import se.pejl.access.Action;
import se.pejl.access.Actor;
import se.pejl.access.Gate;
import se.pejl.access.log.Event;
import se.pejl.access.log.EventLog;
import se.pejl.assessment.Assessment;
import se.pejl.assessment.Assessments;
import se.pejl.assessment.Predecessor;
import se.pejl.assessment.Status;
import se.pejl.assessment.due.Agenda;
import se.pejl.assessment.due.DueChange;
import se.pejl.assessment.due.DueChanges;
import se.pejl.casefile.CaseFile;
import se.pejl.casefile.CaseFiles;
import se.pejl.casefile.SwedishDay;
import se.pejl.library.FormLibrary;
import se.pejl.platform.database.TriedAgain;

/** See what is to be done next in one's own caseload. */
@ApplicationScoped
@TriedAgain
@Transactional
public class MyWork {

  /** How long before its day a form is shown as due. */
  private static final int DAYS_AHEAD = 30;

  @Inject private CaseFiles files;
  @Inject private Assessments assessments;
  @Inject private DueChanges changes;
  @Inject private FormLibrary library;
  @Inject private Gate gate;
  @Inject private Clock clock;
  @Inject private EventLog log;

  public MyWork() {} // for CDI

  public MyWork(
      CaseFiles files,
      Assessments assessments,
      DueChanges changes,
      FormLibrary library,
      Gate gate,
      Clock clock,
      EventLog log) {
    this.files = files;
    this.assessments = assessments;
    this.changes = changes;
    this.library = library;
    this.gate = gate;
    this.clock = clock;
    this.log = log;
  }

  public Work of(Actor actor) {
    gate.require(actor, Action.WORK_LIST);
    LocalDate today = SwedishDay.today(clock);
    Map<UUID, CaseFile> caseload =
        files.caseload(actor, today).stream().collect(toMap(CaseFile::id, file -> file));
    List<Assessment> all = assessments.newestIn(caseload.keySet());
    List<DueLine> due = due(all, caseload, today.plusDays(DAYS_AHEAD));
    Work work = work(all, caseload, due, today);
    log.append(actor, Event.of(Event.Kind.WORK_LISTED, null));
    return work;
  }

  private Work work(
      List<Assessment> all, Map<UUID, CaseFile> caseload, List<DueLine> due, LocalDate today) {
    return new Work(
        due.stream().filter(line -> line.dueOn().isBefore(today)).toList(),
        due.stream().filter(line -> !line.dueOn().isBefore(today)).toList(),
        lines(
            all,
            caseload,
            a ->
                a.status() == Status.DRAFT
                    && a.predecessor().flatMap(Predecessor::returnNote).isEmpty()),
        lines(all, caseload, a -> a.status() == Status.FINISHED),
        lines(
            all,
            caseload,
            a ->
                a.status() == Status.DRAFT
                    && a.predecessor().flatMap(Predecessor::returnNote).isPresent()),
        lines(all, caseload, a -> a.status() == Status.SIGNED));
  }

  private List<WorkLine> lines(
      List<Assessment> all, Map<UUID, CaseFile> caseload, Predicate<Assessment> wanted) {
    return all.stream()
        .filter(wanted)
        .sorted(Comparator.comparing((Assessment a) -> a.standing().changedAt()).reversed())
        .map(a -> WorkLine.of(a, caseload.get(a.caseFile()), library.get(a.form()).title()))
        .toList();
  }

  private List<DueLine> due(List<Assessment> all, Map<UUID, CaseFile> caseload, LocalDate horizon) {
    List<DueChange> changed = changes.in(caseload.keySet());
    return all.stream().collect(groupingBy(Assessment::caseFile)).entrySet().stream()
        .map(one -> lines(new Agenda(caseload.get(one.getKey()), changed, library), one.getValue()))
        .flatMap(List::stream)
        .filter(line -> !line.dueOn().isAfter(horizon))
        .sorted(Comparator.comparing(DueLine::dueOn).thenComparing(DueLine::youth))
        .toList();
  }

  private static List<DueLine> lines(Agenda agenda, List<Assessment> ofOneYouth) {
    return agenda.of(ofOneYouth).stream()
        .flatMap(due -> due.day().map(day -> DueLine.of(agenda.file(), due, day)).stream())
        .toList();
  }
}
