package se.pejl.doors;

import static se.pejl.doors.Caller.EARLY;
import static se.pejl.doors.Caller.FORMER;
import static se.pejl.doors.Caller.HANDLER;
import static se.pejl.doors.Caller.LATE;
import static se.pejl.doors.Caller.METHODOLOGIST;
import static se.pejl.doors.Caller.RATER;
import static se.pejl.doors.Caller.RESCUER;
import static se.pejl.doors.Caller.SUBSTITUTE;
import static se.pejl.doors.Caller.SUPERVISOR;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import se.pejl.access.Actor;
import se.pejl.agreement.RatersAtWork.Cases;
import se.pejl.assessment.Casework;
import se.pejl.assessment.Phase;
import se.pejl.assessment.Shown;
import se.pejl.assessment.UseCases;
import se.pejl.assessment.result.ToSign;
import se.pejl.assessment.sheet.NewAnswer;
import se.pejl.casefile.CaseFile;
import se.pejl.casefile.Duty;
import se.pejl.casefile.NewYouth;
import se.pejl.casefile.SwedishDay;
import se.pejl.casefile.timeline.EventKind;
import se.pejl.casefile.timeline.Happening;
import se.pejl.change.comparable.Testimony;
import se.pejl.form.FormId;
import se.pejl.form.Informant;
import se.pejl.form.Sex;
import se.pejl.form.item.ItemCode;
import se.pejl.library.FormLibrary;
import se.pejl.library.licence.Grant;
import se.pejl.oversight.LogReviewLine;
import se.pejl.oversight.Obligation;
import se.pejl.oversight.ReviewedLine;
import se.pejl.platform.TestDatabase;

/** Puts youths and what is written about them into the north, as the product itself would. */
final class Records {

  private static final Clock CLOCK = Clock.systemUTC();
  private static final AtomicInteger NUMBER = new AtomicInteger();

  private final TestDatabase database;
  private final Staff staff;
  private final LocalDate today = SwedishDay.today(CLOCK);

  Records(TestDatabase database, Staff staff) {
    this.database = database;
    this.staff = staff;
  }

  /** A youth whose file everybody stands to as they should. */
  UUID file(NewYouth youth) {
    UUID id = UUID.randomUUID();
    CaseFile file =
        CaseFile.open(
            id,
            staff.board(),
            staff.unit(Caller.Place.NORTH),
            "D-" + NUMBER.incrementAndGet(),
            youth,
            CLOCK.instant());
    assign(file, FORMER, Duty.HANDLER, -90, null);
    assign(file, HANDLER, Duty.HANDLER, -30, null);
    assign(file, SUBSTITUTE, Duty.SUBSTITUTE, -1, 30);
    assign(file, EARLY, Duty.SUBSTITUTE, 30, 60);
    assign(file, LATE, Duty.SUBSTITUTE, -60, -30);
    run(u -> u.files().add(file));
    return id;
  }

  private void assign(CaseFile file, Caller who, Duty duty, int from, Integer until) {
    file.assign(
        UUID.randomUUID(),
        staff.account(who),
        duty,
        today.plusDays(from),
        until == null ? null : today.plusDays(until));
  }

  UUID file() {
    UUID id = file(somebody());
    run(u -> u.emergency().open(staff.actor(RESCUER), id, "Akut läge som inte kan vänta"));
    return id;
  }

  private static NewYouth somebody() {
    return new NewYouth("Någon", "Nordmark", Optional.empty(), Sex.UNKNOWN, Optional.empty());
  }

  UUID emergency(UUID file) {
    return in(u -> u.emergency().open(staff.actor(Caller.STRANGER), file, "Akut läge igen i dag"))
        .id();
  }

  UUID draft(UUID file, FormId form, Informant informant) {
    return in(
        u ->
            u.administer()
                .beginAnother(handler(), file, form, today, Testimony.of(informant), Phase.DURING));
  }

  /** A PHQ-9 with an answer to every item. */
  UUID filled(UUID file) {
    UUID id = draft(file, Casework.PHQ9, Informant.YOUTH);
    answerAll(handler(), id);
    return id;
  }

  private void answerAll(Actor actor, UUID id) {
    Map<ItemCode, NewAnswer> answers = new LinkedHashMap<>();
    for (String one : Casework.allNine("1").split(" ")) {
      String[] part = one.split("=");
      answers.put(new ItemCode(part[0]), NewAnswer.of(Casework.answer(part[1]), 0));
    }
    run(u -> u.administer().answer(actor, id, answers));
  }

  UUID finished(UUID file) {
    UUID id = filled(file);
    run(u -> u.administer().finish(handler(), id));
    return id;
  }

  UUID signed(UUID file) {
    UUID id = finished(file);
    sign(handler(), id);
    return id;
  }

  private void sign(Actor actor, UUID id) {
    Shown shown = in(u -> u.results().of(actor, id).toSign().map(ToSign::shown).orElseThrow());
    run(u -> u.signing().sign(actor, id, shown));
  }

  private void finish(Actor rater, UUID second) {
    answerAll(rater, second);
    run(u -> u.administer().finish(rater, second));
    sign(rater, second);
  }

  /** A judgement whose factors are all rated, so that it can be judged. */
  UUID rated(UUID file) {
    UUID id = draft(file, Casework.TARGET_GROUP, Informant.WORKER);
    Map<ItemCode, NewAnswer> answers = new LinkedHashMap<>();
    FormLibrary forms = in(UseCases::forms);
    forms
        .get(Casework.TARGET_GROUP)
        .items()
        .forEach(item -> answers.put(item.code(), NewAnswer.of(Casework.answer("not-present"), 0)));
    run(u -> u.administer().answer(handler(), id, answers));
    run(u -> u.administer().finish(handler(), id));
    return id;
  }

  UUID cancelled(UUID file) {
    UUID id = signed(file);
    run(u -> u.cancelling().cancel(staff.actor(SUPERVISOR), id, "Hamnade i fel akt"));
    return id;
  }

  /** A thread about a signed assessment. */
  UUID comment(UUID assessment) {
    return in(
        u ->
            u.discuss()
                .comment(
                    staff.actor(SUPERVISOR), assessment, Optional.empty(), "Hur vet vi det här?"));
  }

  UUID event(UUID file, String title, String note) {
    Happening what =
        new Happening(EventKind.MEASURE, today.minusDays(3), Optional.empty(), title, note);
    return in(u -> u.timeline().add(handler(), file, what));
  }

  /** The duty of the one who handles the file. */
  UUID assignment(UUID file) {
    return in(
        u ->
            u.files().find(file).orElseThrow().assignments().stream()
                .filter(one -> one.account().equals(staff.account(SUBSTITUTE)))
                .findFirst()
                .orElseThrow()
                .id());
  }

  void resolve(UUID assessment, UUID thread) {
    run(u -> u.discuss().resolve(staff.actor(SUPERVISOR), assessment, thread, "Då vet vi."));
  }

  /** A second rating that nobody is asked for yet. */
  UUID asked(UUID assessment) {
    return in(u -> Cases.of(u).keep().askFor(staff.actor(SUPERVISOR), assessment));
  }

  /** The same, given to one of the unit who has rated it and signed. */
  UUID ratedTwice(UUID file) {
    UUID rating = asked(signed(file));
    Actor rater = staff.actor(RATER);
    run(u -> Cases.of(u).keep().giveTo(staff.actor(SUPERVISOR), rating, rater.account()));
    UUID second = in(u -> Cases.of(u).again().begin(rater, rating));
    finish(rater, second);
    return rating;
  }

  /** What was drawn from the log of the north last month, with one of its lines. */
  Map<String, UUID> logReview() {
    LocalDate begin = today.minusMonths(1).withDayOfMonth(1);
    Actor supervisor = staff.actor(SUPERVISOR);
    UUID review =
        in(
            u -> {
              Obligation month =
                  u.logReview().obligations(supervisor).stream()
                      .filter(one -> one.from().equals(begin))
                      .findFirst()
                      .orElseThrow();
              return u.logReview().draw(supervisor, month.unit(), month.from());
            });
    UUID line =
        in(u -> u.logReview().open(supervisor, review)).lines().stream()
            .map(ReviewedLine::line)
            .filter(one -> one.account().equals(staff.account(Caller.DEPUTY)))
            .map(LogReviewLine::id)
            .findFirst()
            .orElseThrow();
    return Map.of("review", review, "line", line);
  }

  /**
   * The log begins with somebody reading last month, so that there is something to look through.
   */
  void beginLog() {
    LocalDate day = today.minusMonths(1).withDayOfMonth(15);
    UUID file = file(somebody());
    on(day, u -> u.keep().open(staff.actor(Caller.DEPUTY), file, "casework"));
  }

  void on(LocalDate day, Consumer<UseCases> work) {
    Clock then = Clock.fixed(day.atTime(10, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    database.change(em -> work.accept(new UseCases(em, then)));
  }

  UUID licence() {
    Grant grant = new Grant("Förlaget", "Avtal 1", today, Optional.empty(), OptionalInt.empty());
    return in(
        u -> u.licences().record(staff.actor(METHODOLOGIST), new FormId("savry", "1.0.0"), grant));
  }

  UUID unit() {
    return staff.unit(Caller.Place.NORTH);
  }

  UUID colleague() {
    return staff.account(Caller.COLLEAGUE);
  }

  Actor handler() {
    return staff.actor(HANDLER);
  }

  <T> T in(Function<UseCases, T> work) {
    return database.inTransaction(em -> work.apply(new UseCases(em, CLOCK)));
  }

  void run(Consumer<UseCases> work) {
    in(
        u -> {
          work.accept(u);
          return null;
        });
  }
}
