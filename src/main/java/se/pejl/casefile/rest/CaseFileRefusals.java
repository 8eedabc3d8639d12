package se.pejl.casefile.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import se.pejl.casefile.IncompleteYouthException;
import se.pejl.casefile.NotAPersonalNumberException;
import se.pejl.casefile.PersonalNumberTakenException;
import se.pejl.casefile.TooVagueQueryException;
import se.pejl.casefile.UnknownCaseFileException;
import se.pejl.casefile.duty.ImpossibleAssignmentException;
import se.pejl.casefile.timeline.EventChangedMeanwhileException;
import se.pejl.casefile.timeline.ImpossibleEventException;
import se.pejl.casefile.timeline.PhaseAlreadyDatedException;
import se.pejl.casefile.timeline.UnknownEventException;
import se.pejl.platform.Refusal;
import se.pejl.platform.Refusals;

/** What clients are told when something about a case file is refused. */
@ApplicationScoped
public class CaseFileRefusals implements Refusals {

  @Override
  public Map<Class<? extends Throwable>, Refusal> catalogue() {
    return Map.of(
        UnknownCaseFileException.class, new Refusal(404, "casefile.unknown"),
        PersonalNumberTakenException.class, new Refusal(409, "casefile.personal-number-taken"),
        NotAPersonalNumberException.class, new Refusal(422, "casefile.not-a-personal-number"),
        IncompleteYouthException.class, new Refusal(422, "casefile.incomplete"),
        TooVagueQueryException.class, new Refusal(422, "casefile.query-too-vague"),
        ImpossibleAssignmentException.class, new Refusal(422, "casefile.assignment-impossible"),
        UnknownEventException.class, new Refusal(404, "timeline.unknown"),
        EventChangedMeanwhileException.class, new Refusal(409, "timeline.changed-meanwhile"),
        PhaseAlreadyDatedException.class, new Refusal(409, "timeline.phase-already-dated"),
        ImpossibleEventException.class, new Refusal(422, "timeline.impossible"));
  }
}
