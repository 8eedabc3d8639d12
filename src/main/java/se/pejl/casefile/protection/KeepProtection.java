package se.pejl.casefile.protection;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import se.pejl.access.Account;
import se.pejl.access.Accounts;
import se.pejl.access.Action;
import se.pejl.access.Actor;
import se.pejl.access.Belonging;
import se.pejl.access.Circle;
import se.pejl.access.Colleagues.Colleague;
import se.pejl.access.Gate;
import se.pejl.access.Role;
import se.pejl.access.log.Event;
import se.pejl.access.log.EventLog;
import se.pejl.access.protection.ImpossibleProtectionException;
import se.pejl.access.protection.Protection;
import se.pejl.access.protection.ProtectionLevel;
import se.pejl.access.protection.Protections;
import se.pejl.casefile.Admission;
import se.pejl.casefile.CaseFile;
import se.pejl.casefile.CaseFiles;
import se.pejl.casefile.UnknownCaseFileException;
import se.pejl.platform.database.TriedAgain;

/** Decide whether a youth's identity is protected, how strongly, and who alone may know of it. */
@ApplicationScoped
@TriedAgain
@Transactional
public class KeepProtection {

  @Inject private CaseFiles files;
  @Inject private Admission admission;
  @Inject private Protections protections;
  @Inject private Accounts accounts;
  @Inject private Gate gate;
  @Inject private EventLog log;
  @Inject private Clock clock;

  public KeepProtection() {} // for CDI

  public KeepProtection(
      CaseFiles files,
      Admission admission,
      Protections protections,
      Accounts accounts,
      Gate gate,
      EventLog log,
      Clock clock) {
    this.files = files;
    this.admission = admission;
    this.protections = protections;
    this.accounts = accounts;
    this.gate = gate;
    this.log = log;
    this.clock = clock;
  }

  /** A new decision; the ones before stay. What is decided holds from the next request. */
  public void decide(
      Actor actor, UUID caseFile, ProtectionLevel level, Set<UUID> named, String reason) {
    CaseFile file = kept(files.findToChange(caseFile), actor);
    Set<UUID> circle = level != null && level.protects() ? named : Set.of();
    requirePossible(actor, file, level, circle);
    List<Protection> before = protections.of(caseFile);
    Protection decided =
        Protection.decided(
            caseFile, before.size() + 1, level, circle, reason, actor, clock.instant());
    log.append(
        actor,
        Event.in(caseFile, Event.Kind.PROTECTION_DECIDED, caseFile)
            .noting(level + ", named " + circle.size())
            .keeping(decided));
    protections.add(decided);
  }

  /** Everything that was decided about a file, the last first. */
  public List<Protection> history(Actor actor, UUID caseFile) {
    kept(files.find(caseFile), actor);
    log.append(actor, Event.in(caseFile, Event.Kind.PROTECTION_READ, caseFile));
    return protections.of(caseFile);
  }

  /** Who can be named: everybody at the board who works with youths. */
  public List<Colleague> candidates(Actor actor, UUID caseFile) {
    kept(files.find(caseFile), actor);
    return accounts.in(actor.board()).stream()
        .filter(Account::active)
        .map(Account::actor)
        .filter(KeepProtection::worksWithYouths)
        .map(one -> new Colleague(one.account(), one.displayName()))
        .toList();
  }

  /** What holds for a file the actor has been let in to. */
  public Optional<Protection> standing(CaseFile file) {
    return protections.standing(file.id());
  }

  /**
   * Files of the unit whose named supervisors have all left, by number; somebody has to take over.
   */
  public List<CaseFile> abandoned(Actor actor) {
    gate.require(actor, Action.PROTECTION_KEEP, Belonging.to(actor.board(), actor.unit()));
    return protections.in(actor.board()).values().stream()
        .map(standing -> files.find(standing.caseFile()).orElseThrow())
        .filter(file -> file.unit().equals(actor.unit()))
        .filter(this::withoutKeeper)
        .sorted(Comparator.comparing(CaseFile::caseNumber))
        .toList();
  }

  /** Keeps from now on what nobody kept: the same protection, and the actor among the named. */
  public void takeOver(Actor actor, UUID caseFile, String reason) {
    CaseFile file = kept(files.findToChange(caseFile), actor);
    Protection standing =
        protections
            .standing(caseFile)
            .filter(any -> withoutKeeper(file))
            .orElseThrow(() -> new ImpossibleProtectionException("keeper"));
    Set<UUID> named =
        Stream.concat(standing.named().stream(), Stream.of(actor.account()))
            .filter(one -> known(actor, one))
            .collect(toSet());
    decide(actor, caseFile, standing.level(), named, reason);
  }

  private CaseFile kept(Optional<CaseFile> found, Actor actor) {
    CaseFile file = found.orElseThrow(UnknownCaseFileException::new);
    Belonging belonging = admission.belonging(file);
    if (belonging.circle().closed() && withoutKeeper(file)) {
      belonging = belonging.within(Circle.ANYBODY);
    }
    if (!gate.allows(actor, Action.CASEFILE_READ, belonging)) {
      throw UnknownCaseFileException.concealing(file.id());
    }
    gate.require(actor, Action.PROTECTION_KEEP, belonging);
    return file;
  }

  private boolean withoutKeeper(CaseFile file) {
    return protections.standing(file.id()).stream()
        .noneMatch(standing -> standing.named().stream().anyMatch(one -> keeps(one, file)));
  }

  private boolean keeps(UUID account, CaseFile file) {
    return accounts
        .find(account)
        .filter(Account::active)
        .map(Account::actor)
        .filter(one -> one.role() == Role.SUPERVISOR && file.unit().equals(one.unit()))
        .isPresent();
  }

  private void requirePossible(Actor actor, CaseFile file, ProtectionLevel level, Set<UUID> named) {
    if (level == null) {
      throw new ImpossibleProtectionException("level");
    }
    boolean strangers = named.stream().anyMatch(one -> !known(actor, one));
    if (strangers) {
      throw new ImpossibleProtectionException("named");
    }
    if (level.protects() && named.stream().noneMatch(one -> keeps(one, file))) {
      throw new ImpossibleProtectionException("keeper");
    }
  }

  private boolean known(Actor actor, UUID account) {
    return accounts
        .find(account)
        .filter(Account::active)
        .map(Account::actor)
        .filter(one -> one.board().equals(actor.board()) && worksWithYouths(one))
        .isPresent();
  }

  private static boolean worksWithYouths(Actor actor) {
    return actor.role() == Role.WORKER || actor.role() == Role.SUPERVISOR;
  }
}
