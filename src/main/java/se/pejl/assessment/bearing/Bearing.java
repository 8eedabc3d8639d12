package se.pejl.assessment.bearing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.pejl.access.Action;
import se.pejl.access.Actor;
import se.pejl.access.log.Event;
import se.pejl.access.log.EventLog;
import se.pejl.assessment.Assessment;
import se.pejl.assessment.Assessments;
import se.pejl.assessment.ScoreRow;
import se.pejl.casefile.Admission;
import se.pejl.casefile.CaseFile;
import se.pejl.form.Informant;
import se.pejl.library.FormLibrary;
import se.pejl.platform.database.TriedAgain;

/** Take a bearing: see how a youth's scores, risks and protection went over time. */
@ApplicationScoped
@TriedAgain
@Transactional
public class Bearing {

  @Inject private Admission admission;
  @Inject private Assessments assessments;
  @Inject private FormLibrary library;
  @Inject private EventLog log;

  public Bearing() {} // for CDI

  public Bearing(Admission admission, Assessments assessments, FormLibrary library, EventLog log) {
    this.admission = admission;
    this.assessments = assessments;
    this.library = library;
    this.log = log;
  }

  private record Line(String form, Informant informant) {}

  public Course of(Actor actor, UUID caseFile) {
    CaseFile file = admission.to(caseFile, actor, Action.SERIES_READ);
    List<Drawing> drawings = drawings(caseFile);
    log.append(actor, Event.in(caseFile, Event.Kind.SERIES_READ, caseFile, "casework"));
    return new Course(
        caseFile,
        file.name(),
        file.caseNumber(),
        file.enrolledOn(),
        file.closedOn(),
        drawings.stream().flatMap(drawing -> drawing.series().stream()).toList(),
        drawings.stream().flatMap(drawing -> drawing.factors().stream()).toList());
  }

  /** Two queries, however many assessments there are. */
  private List<Drawing> drawings(UUID caseFile) {
    Map<UUID, List<ScoreRow>> scores =
        assessments.signedScoresIn(caseFile).stream().collect(groupingBy(ScoreRow::assessment));
    return assessments.in(caseFile).stream()
        .filter(assessment -> assessment.status().counts())
        .collect(groupingBy(Bearing::line, LinkedHashMap::new, toList()))
        .values()
        .stream()
        .map(ofOneLine -> new Drawing(ofOneLine, scores, library))
        .toList();
  }

  private static Line line(Assessment assessment) {
    return new Line(assessment.form().name(), assessment.informant());
  }
}
