package se.pejl.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.pejl.access.Action;
import se.pejl.access.Actor;
import se.pejl.access.Belonging;
import se.pejl.access.Gate;
import se.pejl.casefile.protection.Whereabouts;
import se.pejl.casefile.protection.WhereaboutsException;

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
    if (!mayRateAgain(file, actor)) {
      throw UnknownCaseFileException.concealing(file.id());
    }
    return file;
  }

  /** Whether somebody who was asked to rate again may know of the youth. */
  public boolean mayRateAgain(CaseFile file, Actor actor) {
    return file.board().equals(actor.board())
        && belonging(file).circle().includes(actor)
        && gate.allows(actor, Action.SECOND_RATE);
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

  /** Those of the files that the actor may do this in. */
  public List<CaseFile> those(List<CaseFile> found, Actor actor, Action action) {
    Map<UUID, Belonging> belongings = files.belongings(actor.board(), found, clock.instant());
    return found.stream()
        .filter(file -> gate.allows(actor, action, belongings.get(file.id())))
        .toList();
  }

  public boolean allows(CaseFile file, Actor actor, Action action) {
    return gate.allows(actor, action, belonging(file));
  }

  /** Refuses texts that would tell where somebody is whose identity is protected. */
  public void refuseWhereabouts(CaseFile file, String... texts) {
    if (Stream.of(texts).anyMatch(Whereabouts::in) && belonging(file).circle().closed()) {
      throw new WhereaboutsException();
    }
  }

  /** How the file stands to everybody at this moment. */
  public Belonging belonging(CaseFile file) {
    return files.belonging(file, clock.instant());
  }
}
