package se.pejl.audit;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import se.pejl.access.Accounts;
import se.pejl.access.Boards;
import se.pejl.access.CurrentActor;
import se.pejl.access.Gate;
import se.pejl.access.LoginName;
import se.pejl.access.Role;
import se.pejl.access.administration.ManageAccounts;
import se.pejl.access.signin.FreshSignIn;
import se.pejl.access.signin.Proofs;
import se.pejl.access.signin.password.Passwords;
import se.pejl.access.signin.password.QuickHash;
import se.pejl.access.signin.token.ApiTokens;
import se.pejl.access.signin.token.UseToken;
import se.pejl.agreement.Ground;
import se.pejl.agreement.RatersAtWork.Cases;
import se.pejl.agreement.Terms;
import se.pejl.assessment.Assessment;
import se.pejl.assessment.Casework;
import se.pejl.assessment.Phase;
import se.pejl.assessment.UseCases;
import se.pejl.casefile.Duty;
import se.pejl.casefile.SwedishDay;
import se.pejl.change.comparable.Testimony;
import se.pejl.form.FormId;
import se.pejl.form.Informant;
import se.pejl.library.Definitions;
import se.pejl.library.DraftForms;
import se.pejl.library.FormLibrary;
import se.pejl.library.PublishForm;
import se.pejl.library.SmallForm;
import se.pejl.library.licence.Grant;
import se.pejl.platform.Transactions;

/** A busy board in which every table has a row, by the use cases that write it. */
final class FullDatabase {

  private static final FormId SAVRY = new FormId("savry", "1.0.0");
  private static final String TEXTS =
      """
      form: savry
      version: 1.0.0
      items:
        r1:
          stem: {sv: Påhittad fråga}
      """;

  private final BusyBoard board;
  private final Casework work;

  FullDatabase(Transactions database) {
    board = new BusyBoard(database);
    work = board.work();
    correctReturned();
    people();
    forms();
    rateTwice();
    work.run(u -> u.askingForCancellation().ask(work.asta, board.approved(), "Det är fel ungdom."));
    work.run(u -> u.askingForCancellation().decline(work.stina, board.approved(), "Det är rätt."));
    work.run(u -> u.discuss().read(work.asta, board.approved()));
  }

  /** What was sent back is signed once more. */
  private void correctReturned() {
    UUID draft =
        work.in(
            u ->
                u.assessments().in(board.other()).stream()
                    .filter(one -> one.corrects().filter(board.returned()::equals).isPresent())
                    .map(Assessment::id)
                    .findFirst()
                    .orElseThrow());
    work.run(u -> u.administer().finish(work.asta, draft));
    work.sign(work.asta, draft);
  }

  private void people() {
    LocalDate today = SwedishDay.today(work.clock());
    work.run(
        u ->
            u.duties()
                .assign(
                    work.stina,
                    board.youth(),
                    work.bo.account(),
                    Duty.SUBSTITUTE,
                    today,
                    today.plusDays(7)));
    UUID nora =
        work.in(
            u ->
                administration(u)
                    .open(
                        new LoginName("nora"),
                        "Nora Prov",
                        Role.WORKER,
                        work.north,
                        "tre bruna grisar"));
    work.run(u -> administration(u).move(nora, Role.SUPERVISOR, work.south));
    work.run(u -> administration(u).addUnit("Väster"));
    work.run(
        u ->
            new UseToken(
                    new ApiTokens(u.em()),
                    new Accounts(u.em()),
                    new Proofs(work.clock(), Duration.ofMinutes(5)),
                    u.log(),
                    work.clock())
                .issueTo(new Accounts(u.em()).find(nora).orElseThrow()));
  }

  private ManageAccounts administration(UseCases u) {
    return new ManageAccounts(
        new Accounts(u.em()),
        new Boards(u.em()),
        new ApiTokens(u.em()),
        new Passwords(new QuickHash()),
        CurrentActor.of(work.admin),
        FreshSignIn.lately(),
        u.log());
  }

  private void forms() {
    Grant grant =
        new Grant(
            "Innehavaren", "1", LocalDate.parse("2026-01-01"), Optional.empty(), OptionalInt.of(3));
    work.run(u -> u.licences().record(work.metod, SAVRY, grant));
    work.run(u -> u.texts().store(work.metod, SAVRY, TEXTS));
    work.run(
        u ->
            u.administer()
                .begin(
                    work.asta,
                    board.youth(),
                    SAVRY,
                    LocalDate.parse("2026-11-20"),
                    Testimony.of(Informant.WORKER),
                    Phase.DURING));
    work.run(
        u -> {
          Definitions definitions = new Definitions(u.em());
          FormLibrary library = new FormLibrary(Path.of("forms"), definitions);
          new PublishForm(library, definitions, new Gate(), u.log(), work.clock())
              .publish(work.metod, SmallForm.called(new FormId("liten", "1.0.0")));
          new DraftForms(definitions, new Gate(), work.clock()).begin(work.metod, "form: half");
        });
  }

  private void rateTwice() {
    work.run(
        u ->
            Cases.of(u)
                .keep()
                .rule(work.stina, new Terms("phq-9", 0, 100, 14, SwedishDay.today(work.clock()))));
    work.run(u -> Cases.of(u).keep().askFor(work.stina, board.approved()));
    work.later(1);
    work.signedPhq9(work.asta, board.youth(), "2026-12-01", "0");
    UUID drawn =
        work.in(u -> Cases.of(u).keep().inUnit(work.stina)).stream()
            .filter(line -> line.ground() != Ground.ASKED)
            .findFirst()
            .orElseThrow()
            .id();
    work.run(u -> Cases.of(u).keep().giveTo(work.stina, drawn, work.bo.account()));
    work.run(u -> Cases.of(u).keep().settle(work.stina, drawn, "Bo slutade."));
  }
}
