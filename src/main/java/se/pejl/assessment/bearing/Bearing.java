package se.pejl.assessment.bearing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.pejl.access.Action;
import se.pejl.access.Actor;
import se.pejl.access.log.Event;
import se.pejl.access.log.EventLog;
import se.pejl.assessment.Assessment;
import se.pejl.assessment.Assessments;
import se.pejl.assessment.ScoreRow;
import se.pejl.assessment.due.Agenda;
import se.pejl.assessment.due.DueChanges;
import se.pejl.casefile.Admission;
import se.pejl.casefile.CaseFile;
import se.pejl.casefile.SwedishDay;
import se.pejl.casefile.timeline.CaseEvent;
import se.pejl.casefile.timeline.CaseEvents;
import se.pejl.casefile.timeline.TimeLimit;
import se.pejl.casefile.timeline.TimeLimits;
import se.pejl.form.Form;
import se.pejl.form.Informant;
import se.pejl.library.FormLibrary;
import se.pejl.platform.database.TriedAgain;

/**
 * Take a bearing: see how a youth's scores, risks and protection went over time. The number of
 * queries is the same however many assessments there are.
 */
@ApplicationScoped
@TriedAgain
@Transactional
public class Bearing {

  @Inject private Admission admission;
  @Inject private Assessments assessments;
  @Inject private CaseEvents events;
  @Inject private TimeLimits limits;
  @Inject private DueChanges dueChanges;
  @Inject private FormLibrary library;
  @Inject private EventLog log;
  @Inject private Clock clock;

  public Bearing() {} // for CDI

  public Bearing(
      Admission admission,
      Assessments assessments,
      CaseEvents events,
      TimeLimits limits,
      DueChanges dueChanges,
      FormLibrary library,
      EventLog log,
      Clock clock) {
    this.admission = admission;
    this.assessments = assessments;
    this.events = events;
    this.limits = limits;
    this.dueChanges = dueChanges;
    this.library = library;
    this.log = log;
    this.clock = clock;
  }

  private record Line(String form, Informant informant) {}

  public Course of(Actor actor, UUID caseFile) {
    CaseFile file = admission.to(caseFile, actor, Action.SERIES_READ);
    List<Assessment> all = assessments.newestIn(List.of(caseFile));
    List<Drawing> drawings = drawings(caseFile, all);
    List<Series> series = drawings.stream().flatMap(drawing -> drawing.series().stream()).toList();
    List<CaseEvent> standing = events.of(caseFile).standing();
    LocalDate today = SwedishDay.today(clock);
    log.append(actor, Event.in(caseFile, Event.Kind.SERIES_READ, caseFile));
    return new Course(
        caseFile,
        file.name(),
        file.caseNumber(),
        new Phases(file.enrolledOn(), file.closedOn(), today),
        series,
        drawings.stream().flatMap(drawing -> drawing.factors().stream()).toList(),
        new Discrepancies(series, view -> form(drawings, view.assessment())).all(),
        drawings.stream().flatMap(drawing -> drawing.goals().stream()).toList(),
        drawings.stream().filter(Drawing::followed).map(Drawing::measured).toList(),
        standing,
        new Agenda(file, dueChanges.in(List.of(caseFile)), library).of(all),
        nextMeeting(file, standing, today));
  }

  private Optional<NextMeeting> nextMeeting(
      CaseFile file, List<CaseEvent> standing, LocalDate today) {
    return file.closedOn().isPresent()
        ? Optional.empty()
        : NextMeeting.after(standing, limits.on(today, TimeLimit.NETWORK_MEETING), today);
  }

  private List<Drawing> drawings(UUID caseFile, List<Assessment> all) {
    Map<UUID, List<ScoreRow>> scores =
        assessments.signedScoresIn(caseFile).stream().collect(groupingBy(ScoreRow::assessment));
    return all.stream()
        .filter(assessment -> assessment.status().counts())
        .collect(groupingBy(Bearing::line, LinkedHashMap::new, toList()))
        .values()
        .stream()
        .map(ofOneLine -> new Drawing(ofOneLine, scores, library))
        .toList();
  }

  private static Form form(List<Drawing> drawings, UUID assessment) {
    return drawings.stream()
        .flatMap(drawing -> drawing.formOf(assessment).stream())
        .findFirst()
        .orElseThrow();
  }

  private static Line line(Assessment assessment) {
    return new Line(assessment.form().name(), assessment.informant());
  }
}
