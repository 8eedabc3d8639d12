package se.pejl.oversight;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.pejl.access.Account;
import se.pejl.access.Accounts;
import se.pejl.access.Actor;
import se.pejl.access.Boards;
import se.pejl.access.Relation;
import se.pejl.access.Role;
import se.pejl.access.Unit;
import se.pejl.access.limit.AccessLimits;
import se.pejl.access.limit.LimitCode;
import se.pejl.access.protection.Protections;
import se.pejl.casefile.CaseFile;
import se.pejl.casefile.CaseFiles;
import se.pejl.casefile.SwedishDay;
import se.pejl.oversight.Scene.Edges;

/** Brings together the people and files of a unit that its log is about. */
@ApplicationScoped
public class Stage {

  private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

  @Inject private LogReviews reviews;
  @Inject private CaseFiles files;
  @Inject private Accounts accounts;
  @Inject private Boards boards;
  @Inject private Protections protections;
  @Inject private AccessLimits limits;
  @Inject private Clock clock;

  public Stage() {} // for CDI

  public Stage(
      LogReviews reviews,
      CaseFiles files,
      Accounts accounts,
      Boards boards,
      Protections protections,
      AccessLimits limits,
      Clock clock) {
    this.reviews = reviews;
    this.files = files;
    this.accounts = accounts;
    this.boards = boards;
    this.protections = protections;
    this.limits = limits;
    this.clock = clock;
  }

  Scene of(UUID board, UUID unit) {
    Map<UUID, Actor> people =
        accounts.in(board).stream().map(Account::actor).collect(toMap(Actor::account, one -> one));
    Map<UUID, CaseFile> all =
        files.in(board, unit).stream().collect(toMap(CaseFile::id, file -> file));
    return new Scene(people, all, protections.in(board).keySet(), edges());
  }

  private Edges edges() {
    return new Edges(
        limit(LimitCode.LOG_REVIEW_STRANGERS),
        limit(LimitCode.LOG_REVIEW_MANY),
        limit(LimitCode.LOG_REVIEW_DAY_BEGINS),
        limit(LimitCode.LOG_REVIEW_DAY_ENDS));
  }

  /** How many lines chance draws. */
  int size() {
    return limit(LimitCode.LOG_REVIEW_SAMPLE);
  }

  private int limit(LimitCode code) {
    return limits.on(SwedishDay.today(clock), code).amount();
  }

  List<Access> accesses(UUID board, Scene scene, LocalDate from, LocalDate until) {
    return reviews.accesses(board, scene.files().keySet(), midnight(from), midnight(until));
  }

  private static Instant midnight(LocalDate day) {
    return day.atStartOfDay(SWEDEN).toInstant();
  }

  String unitName(Actor actor, UUID unit) {
    return boards
        .unit(unit)
        .filter(found -> found.board().equals(actor.board()))
        .map(Unit::name)
        .orElse("");
  }

  /** The administrator knows of lines, and of nobody in them. */
  boolean mayKnow(Actor actor, LogReviewLine line) {
    return actor.role() == Role.ADMINISTRATOR
        || !protections.hiddenFrom(actor).contains(line.caseFile());
  }

  List<ReviewedLine> lines(
      Actor actor, Scene scene, List<LogReviewLine> lines, Map<UUID, List<LogReviewMark>> marks) {
    Set<UUID> hidden = protections.hiddenFrom(actor);
    return lines.stream()
        .map(
            line ->
                line(
                    actor,
                    scene,
                    line,
                    !hidden.contains(line.caseFile()),
                    marks.getOrDefault(line.id(), List.of())))
        .toList();
  }

  private static ReviewedLine line(
      Actor actor, Scene scene, LogReviewLine line, boolean known, List<LogReviewMark> marks) {
    Optional<CaseFile> file =
        Optional.ofNullable(scene.files().get(line.caseFile())).filter(any -> known);
    Access access =
        new Access(line.number(), line.at(), line.account(), line.kind(), line.caseFile(), null);
    return new ReviewedLine(
        line,
        Optional.ofNullable(scene.people().get(line.account())).map(Actor::displayName).orElse("–"),
        file.filter(any -> actor.role() == Role.SUPERVISOR).map(CaseFile::name),
        file.map(CaseFile::caseNumber),
        scene.files().containsKey(line.caseFile()) ? scene.relation(access) : Relation.OTHER_UNIT,
        marks,
        (known || actor.role() == Role.ADMINISTRATOR) && !line.account().equals(actor.account()));
  }
}
