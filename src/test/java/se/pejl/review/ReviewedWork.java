package se.pejl.review;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.pejl.access.Account;
import se.pejl.access.Accounts;
import se.pejl.access.Actor;
import se.pejl.access.LoginName;
import se.pejl.access.Role;
import se.pejl.assessment.Casework;
import se.pejl.assessment.UseCases;
import se.pejl.assessment.sheet.NewAnswer;
import se.pejl.casefile.SwedishDay;
import se.pejl.form.FormId;
import se.pejl.form.item.Answer;
import se.pejl.form.item.ItemCode;
import se.pejl.library.Definitions;
import se.pejl.library.FormLibrary;
import se.pejl.platform.DatabaseUnderTest;
import se.pejl.review.policy.NewPolicy;
import se.pejl.review.policy.Policy;
import se.pejl.review.policy.SetReviewPolicy;
import se.pejl.review.policy.TwoReaders;

/** Casework with the invented form {@code reviewed}, whose outcomes call for review in turn. */
final class ReviewedWork {

  static final FormId FORM = new FormId("reviewed", "1.0.0");
  private static final Path FOLDER = Path.of("src/test/forms");
  private static final FormLibrary FORMS = new FormLibrary(FOLDER, new Definitions());

  final Casework work;
  final Actor other;

  /** The north has another supervisor beside Stina. */
  ReviewedWork(DatabaseUnderTest database) {
    work = new Casework(database, FORMS);
    other = supervisor("ulla");
  }

  private Actor supervisor(String name) {
    UUID id = UUID.randomUUID();
    LoginName login = new LoginName(name + "." + id.toString().substring(0, 8));
    return work.database()
        .inTransaction(
            em -> {
              Account account =
                  Account.open(id, login, name, Role.SUPERVISOR, work.board, work.north);
              new Accounts(em).add(account);
              return account.actor();
            });
  }

  /** From today: outcomes for two readers, days for flagged and others, first, share. */
  void policy(String two, int flagged, int others, int first, int share) {
    policy(FORM.name(), today(), Optional.empty(), two, flagged, others, first, share);
  }

  void policy(
      String form,
      LocalDate from,
      Optional<LocalDate> until,
      String two,
      int flagged,
      int others,
      int first,
      int share) {
    List<TwoReaders> outcomes =
        Arrays.stream(two.split(" ")).flatMap(one -> TwoReaders.of(one).stream()).toList();
    Policy rules = new Policy(outcomes, flagged, others, 7, first, share);
    work.run(
        u -> policies(u).set(work.metod, new NewPolicy(form, from, until, rules, "Vår rutin")));
  }

  static SetReviewPolicy policies(UseCases cases) {
    return cases.policies(new FormLibrary(FOLDER, new Definitions(cases.em())));
  }

  LocalDate today() {
    return SwedishDay.today(work.clock());
  }

  /** Signed today: the number given, the level judged, and whether it goes on alone. */
  UUID signed(Actor worker, UUID youth, String n, String level, String plan) {
    UUID id = work.begin(worker, youth, FORM, today().toString());
    answer(worker, id, n, 0);
    return signed(worker, id, level, plan);
  }

  UUID signed(Actor worker, UUID id, String level, String plan) {
    judged(worker, id, level, plan);
    work.sign(worker, id);
    return id;
  }

  void judged(Actor worker, UUID id, String level, String plan) {
    work.run(u -> u.administer().finish(worker, id));
    work.run(u -> u.administer().judge(worker, id, "plan", plan, ""));
    work.run(u -> u.administer().judge(worker, id, "level", level, "Vi vet mer."));
  }

  void answer(Actor worker, UUID id, String n, int seen) {
    Map<ItemCode, NewAnswer> given =
        Map.of(new ItemCode("n"), NewAnswer.of(new Answer.Amount(new BigDecimal(n)), seen));
    work.run(u -> u.administer().answer(worker, id, given));
  }

  /** Ordinary: nothing in it calls for a review. */
  UUID ordinary(Actor worker, UUID youth) {
    return signed(worker, youth, "5", "low", "alone");
  }

  List<QueueLine> queue(Actor supervisor) {
    return work.in(u -> u.queue().of(supervisor));
  }

  QueueLine line(Actor supervisor, UUID assessment) {
    return queue(supervisor).stream()
        .filter(line -> line.assessment().equals(assessment))
        .findFirst()
        .orElseThrow();
  }
}
