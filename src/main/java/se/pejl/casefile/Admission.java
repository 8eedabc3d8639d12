package se.pejl.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import se.pejl.access.Action;
import se.pejl.access.Actor;
import se.pejl.access.Belonging;
import se.pejl.access.Gate;

/**
 * The way in to a case file. Whoever may not even read it is told the same as when there is none.
 */
@ApplicationScoped
public class Admission {

  @Inject private CaseFiles files;
  @Inject private Gate gate;
  @Inject private Clock clock;

  public Admission() {} // for CDI

  public Admission(CaseFiles files, Gate gate, Clock clock) {
    this.files = files;
    this.gate = gate;
    this.clock = clock;
  }

  /** The case file, when the actor may do this in it. */
  public CaseFile to(UUID caseFile, Actor actor, Action action) {
    return admitted(files.find(caseFile), actor, action);
  }

  /** The same, and nobody else changes what is in it until the transaction ends. */
  public CaseFile toChange(UUID caseFile, Actor actor, Action action) {
    return admitted(files.findToChange(caseFile), actor, action);
  }

  /** To rate blind what somebody else has rated; the file itself stays closed. */
  public CaseFile toRateAgain(UUID caseFile, Actor actor) {
    CaseFile file = files.find(caseFile).orElseThrow(UnknownCaseFileException::new);
    if (!file.board().equals(actor.board()) || !gate.allows(actor, Action.SECOND_RATE)) {
      throw UnknownCaseFileException.concealing(file.id());
    }
    return file;
  }

  private CaseFile admitted(Optional<CaseFile> found, Actor actor, Action action) {
    CaseFile file = found.orElseThrow(UnknownCaseFileException::new);
    Belonging belonging = belonging(file);
    if (!gate.allows(actor, Action.CASEFILE_READ, belonging)) {
      throw UnknownCaseFileException.concealing(file.id());
    }
    gate.require(actor, action, belonging);
    return file;
  }

  public boolean allows(CaseFile file, Actor actor, Action action) {
    return gate.allows(actor, action, belonging(file));
  }

  private Belonging belonging(CaseFile file) {
    return file.belonging(SwedishDay.today(clock));
  }
}
