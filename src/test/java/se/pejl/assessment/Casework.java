package se.pejl.assessment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.pejl.access.Account;
import se.pejl.access.Accounts;
import se.pejl.access.Actor;
import se.pejl.access.Board;
import se.pejl.access.Boards;
import se.pejl.access.LoginName;
import se.pejl.access.Role;
import se.pejl.access.Unit;
import se.pejl.access.log.Event;
import se.pejl.access.log.Event.Kind;
import se.pejl.access.log.LoggedEvent;
import se.pejl.access.log.kept.RowState;
import se.pejl.assessment.result.ToSign;
import se.pejl.assessment.sheet.NewAnswer;
import se.pejl.casefile.NewYouth;
import se.pejl.casefile.PersonalNumber;
import se.pejl.change.comparable.Testimony;
import se.pejl.form.FormId;
import se.pejl.form.Informant;
import se.pejl.form.Sex;
import se.pejl.form.item.Answer;
import se.pejl.form.item.ItemCode;
import se.pejl.form.item.NoAnswer;
import se.pejl.library.FormLibrary;
import se.pejl.platform.Transactions;

/** A board with two units and the people at work in them, on one of the databases. */
public final class Casework {

  public static final FormId PHQ9 = new FormId("phq-9", "1.0.0");
  public static final FormId TARGET_GROUP = new FormId("sig-malgrupp", "1.0.0");

  private static final List<String> PHQ9_OPTIONS =
      List.of("not-at-all", "several-days", "more-than-half", "nearly-every-day");

  private final Transactions database;
  private final FormLibrary forms;
  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-11-21T10:00:00Z"));

  public final UUID board = UUID.randomUUID();
  public final UUID north = UUID.randomUUID();
  public final UUID south = UUID.randomUUID();
  public final Actor asta;
  public final Actor bo;
  public final Actor sara;
  public final Actor stina;
  public final Actor samuel;
  public final Actor metod;
  public final Actor admin;

  /** Asta and Bo work in the north under Stina; Sara in the south under Samuel. */
  public Casework(Transactions database) {
    this(database, UseCases.FORMS);
  }

  /** The same with other forms than those that ship. */
  public Casework(Transactions database, FormLibrary forms) {
    this.forms = forms;
    this.database = database;
    database.change(
        em -> {
          Boards boards = new Boards(em);
          boards.add(Board.named(board, "Provnämnden"));
          boards.add(Unit.of(board, north, "Norr"));
          boards.add(Unit.of(board, south, "Söder"));
        });
    asta = account("asta", Role.WORKER, north);
    bo = account("bo", Role.WORKER, north);
    sara = account("sara", Role.WORKER, south);
    stina = account("stina", Role.SUPERVISOR, north);
    samuel = account("samuel", Role.SUPERVISOR, south);
    metod = account("metod", Role.METHODOLOGIST, null);
    admin = account("admin", Role.ADMINISTRATOR, null);
  }

  private Actor account(String name, Role role, UUID unit) {
    UUID id = UUID.randomUUID();
    LoginName login = new LoginName(name + "." + id.toString().substring(0, 8));
    return database.inTransaction(
        em -> {
          Account account = Account.open(id, login, name, role, board, unit);
          new Accounts(em).add(account);
          return account.actor();
        });
  }

  /** In the log, as the administrator's use cases do it for each. */
  public void tellOfPeople() {
    run(
        u -> {
          Boards boards = new Boards(u.em());
          tell(u, board, boards.board(board).orElseThrow());
          boards.unitsOf(board).forEach(unit -> tell(u, unit.id(), unit));
          new Accounts(u.em()).in(board).forEach(one -> tell(u, one.id(), one));
        });
  }

  private void tell(UseCases u, UUID id, Object row) {
    u.log().append(admin, Event.of(Kind.ACCOUNT_CREATED, id).leaving(RowState.of(row)));
  }

  /** The same person with another role, or in another unit. */
  public Actor become(Actor person, Role role, UUID unit) {
    return database.inTransaction(
        em -> {
          Account account = new Accounts(em).find(person.account()).orElseThrow();
          account.moveTo(role, unit);
          return account.actor();
        });
  }

  /** The use cases, in a transaction of their own. */
  public <T> T in(Function<UseCases, T> work) {
    return database.inTransaction(em -> work.apply(new UseCases(em, clock(), forms)));
  }

  public void run(Consumer<UseCases> work) {
    in(
        useCases -> {
          work.accept(useCases);
          return null;
        });
  }

  public Clock clock() {
    return new Clock() {
      @Override
      public ZoneId getZone() {
        return ZoneOffset.UTC;
      }

      @Override
      public Clock withZone(ZoneId zone) {
        return this;
      }

      @Override
      public Instant instant() {
        return now.get();
      }
    };
  }

  public void later(long days) {
    now.updateAndGet(moment -> moment.plus(days, ChronoUnit.DAYS));
  }

  public void hoursLater(long hours) {
    now.updateAndGet(moment -> moment.plus(hours, ChronoUnit.HOURS));
  }

  public void minutesLater(long minutes) {
    now.updateAndGet(moment -> moment.plus(minutes, ChronoUnit.MINUTES));
  }

  /** Sets the clock, forward or back. */
  public void at(String moment) {
    now.set(Instant.parse(moment));
  }

  public UUID youth(Actor handler, String given) {
    return in(u -> u.keep().create(handler, someone(given, Optional.empty())));
  }

  public static NewYouth someone(String given, Optional<PersonalNumber> number) {
    return new NewYouth(
        given, "Tallbacke", Optional.of(LocalDate.of(2010, 5, 17)), Sex.FEMALE, number);
  }

  public UUID begin(Actor worker, UUID caseFile, FormId form, String date) {
    return begin(worker, caseFile, form, date, Informant.YOUTH);
  }

  private UUID begin(Actor worker, UUID caseFile, FormId form, String date, Informant informant) {
    return in(
        u ->
            u.administer()
                .begin(
                    worker,
                    caseFile,
                    form,
                    LocalDate.parse(date),
                    Testimony.of(informant),
                    Phase.DURING));
  }

  /** A signed target group judgement by Asta; factors that are not named are not present. */
  public UUID signedTargetGroup(UUID caseFile, String date, String answers, String reason) {
    UUID id = begin(asta, caseFile, TARGET_GROUP, date, Informant.WORKER);
    String others =
        UseCases.FORMS.get(TARGET_GROUP).items().stream()
            .map(item -> item.code().value())
            .filter(code -> !answers.contains(code + "="))
            .map(code -> code + "=not-present ")
            .collect(Collectors.joining());
    answer(asta, id, (others + answers).strip());
    run(u -> u.administer().finish(asta, id));
    run(u -> u.administer().judge(asta, id, "summary", "suits-sig", reason));
    sign(asta, id);
    later(1);
    return id;
  }

  /** Answers such as {@code q1=2 q2=declined}, to items nobody has touched. */
  public void answer(Actor worker, UUID assessment, String answers) {
    Map<ItemCode, NewAnswer> given =
        Arrays.stream(answers.split(" "))
            .map(one -> one.split("=", 2))
            .collect(
                Collectors.toMap(
                    part -> new ItemCode(part[0]), part -> NewAnswer.of(answer(part[1]), 0)));
    run(u -> u.administer().answer(worker, assessment, given));
  }

  /** A reason for none, one of PHQ-9's options by its points, or an option by its code. */
  public static Answer answer(String given) {
    return NoAnswer.of(given)
        .<Answer>map(Answer.Withheld::new)
        .orElseGet(
            () ->
                new Answer.Chosen(
                    given.matches("[0-3]") ? PHQ9_OPTIONS.get(given.charAt(0) - '0') : given));
  }

  /** A PHQ-9 with the same answer to each of its nine items, finished and signed. */
  public UUID signedPhq9(Actor worker, UUID caseFile, String date, String answer) {
    UUID id = begin(worker, caseFile, PHQ9, date);
    answer(worker, id, allNine(answer));
    run(u -> u.administer().finish(worker, id));
    sign(worker, id);
    return id;
  }

  /** As before anything asked for review. */
  public void signUnasked(Actor worker, UUID assessment) {
    Shown shown = shown(worker, assessment);
    run(u -> u.signingAlone().sign(worker, assessment, shown));
  }

  /** Signs what is there now, as somebody does who has just read it. */
  public void sign(Actor worker, UUID assessment) {
    Shown shown = shown(worker, assessment); // read before, and not in the transaction that signs
    run(u -> u.signing().sign(worker, assessment, shown));
  }

  /** What a page shows that is to be signed; nothing when there is nothing to sign. */
  public Shown shown(Actor worker, UUID assessment) {
    return in(u -> shown(u, worker, assessment));
  }

  private static Shown shown(UseCases u, Actor worker, UUID assessment) {
    return u.results()
        .of(worker, assessment)
        .toSign()
        .map(ToSign::shown)
        .orElse(new Shown("", Instant.EPOCH));
  }

  public static String allNine(String answer) {
    return java.util.stream.IntStream.rangeClosed(1, 9)
        .mapToObj(n -> "q" + n + "=" + answer)
        .collect(Collectors.joining(" "));
  }

  /** What the log says of a case file, oldest first. */
  public List<Kind> logOf(UUID caseFile) {
    List<Kind> newestFirst =
        in(u -> u.log().about(board, caseFile, 0, 1000)).stream().map(LoggedEvent::kind).toList();
    List<Kind> kinds = new java.util.ArrayList<>(newestFirst);
    java.util.Collections.reverse(kinds);
    return kinds;
  }

  public Transactions database() {
    return database;
  }
}
