package se.pejl.casefile.rest;

import static java.util.Map.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import se.pejl.casefile.IncompleteYouthException;
import se.pejl.casefile.NotAPersonalNumberException;
import se.pejl.casefile.PersonalNumberTakenException;
import se.pejl.casefile.SecrecyNotWeighedException;
import se.pejl.casefile.TooVagueQueryException;
import se.pejl.casefile.UnknownCaseFileException;
import se.pejl.casefile.duty.ImpossibleAssignmentException;
import se.pejl.casefile.duty.LastHandlerException;
import se.pejl.casefile.emergency.NoFileForEmergencyException;
import se.pejl.casefile.protection.WhereaboutsException;
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
    return Map.ofEntries(
        entry(UnknownCaseFileException.class, new Refusal(404, "casefile.unknown")),
        entry(
            PersonalNumberTakenException.class, new Refusal(409, "casefile.personal-number-taken")),
        entry(
            NotAPersonalNumberException.class, new Refusal(422, "casefile.not-a-personal-number")),
        entry(IncompleteYouthException.class, new Refusal(422, "casefile.incomplete")),
        entry(TooVagueQueryException.class, new Refusal(422, "casefile.query-too-vague")),
        entry(
            ImpossibleAssignmentException.class,
            new Refusal(422, "casefile.assignment-impossible")),
        entry(LastHandlerException.class, new Refusal(409, "casefile.last-handler")),
        entry(UnknownEventException.class, new Refusal(404, "timeline.unknown")),
        entry(EventChangedMeanwhileException.class, new Refusal(409, "timeline.changed-meanwhile")),
        entry(PhaseAlreadyDatedException.class, new Refusal(409, "timeline.phase-already-dated")),
        entry(ImpossibleEventException.class, new Refusal(422, "timeline.impossible")),
        entry(SecrecyNotWeighedException.class, new Refusal(422, "casefile.secrecy-not-weighed")),
        entry(WhereaboutsException.class, new Refusal(422, "protection.whereabouts")),
        entry(NoFileForEmergencyException.class, new Refusal(404, "emergency.no-file")));
  }
}
