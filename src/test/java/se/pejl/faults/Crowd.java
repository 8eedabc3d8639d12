package se.pejl.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The twenty people of a busy office: fourteen workers with a youth each, and six others. */
final class Crowd {

  static final Person SIXTEN = new Person("sixten.syd", "Sixten Syd", "SUPERVISOR", "Söder");
  static final Person MATS = new Person("mats.mur", "Mats Mur", "METHODOLOGIST", "");

  /** Moved about while the others work; has no youth. */
  static final Person OLLE = new Person("olle.ort", "Olle Ort", "WORKER", "Norr");

  private static final List<String> MORE =
      List.of("Ada", "Bo", "Cia", "Dan", "Eva", "Finn", "Gun", "Hans", "Ines", "Jon", "Kim");

  /** A worker and the youth nobody else has, with a draft for each session. */
  record Worker(Person person, Caseload own) {
    Caseload byToken() {
      return new Caseload(own.familyName(), own.youth(), own.signed(), own.drafts().subList(1, 2));
    }
  }

  private final Office office;
  private final List<Worker> workers;

  private Crowd(Office office, List<Worker> workers) {
    this.office = office;
    this.workers = List.copyOf(workers);
  }

  static Crowd hiredBy(Office office) {
    List<Person> more =
        IntStream.range(0, MORE.size())
            .mapToObj(
                at ->
                    new Person(
                        MORE.get(at).toLowerCase() + ".extra",
                        MORE.get(at) + " Extra",
                        "WORKER",
                        at % 2 == 0 ? "Norr" : "Söder"))
            .toList();
    office.hire(Stream.concat(more.stream(), Stream.of(SIXTEN, MATS, OLLE)).toList());
    List<Worker> workers = new ArrayList<>();
    Stream.concat(Stream.of(Person.VERA, Person.MILO, Person.TOVE), more.stream())
        .forEach(person -> workers.add(worker(office, person)));
    return new Crowd(office, workers);
  }

  private static Worker worker(Office office, Person person) {
    String familyName = "Av" + person.loginName().replace(".", "");
    return new Worker(person, Caseload.of(office.page(person), familyName, 2));
  }

  List<Worker> workers() {
    return workers;
  }

  /** The youth of the worker after this one. */
  Caseload ofAnother(Worker worker) {
    return workers.get((workers.indexOf(worker) + 1) % workers.size()).own();
  }

  /** The youth of the first worker in a unit. */
  Caseload in(String unit) {
    return workers.stream()
        .filter(worker -> worker.person().unit().equals(unit))
        .findFirst()
        .orElseThrow()
        .own();
  }

  AtWork atBrowser(Worker worker) {
    return AtWork.atBrowser(office, worker.person(), allBut(worker.own()));
  }

  AtWork byToken(Worker worker) {
    return AtWork.byToken(office, worker.person(), allBut(worker.own()));
  }

  AtWork supervisor(Person person) {
    return AtWork.atBrowser(
        office,
        person,
        workers.stream()
            .filter(worker -> !worker.person().unit().equals(person.unit()))
            .map(worker -> worker.own().familyName())
            .toArray(String[]::new));
  }

  /** Somebody who sees no youth at all. */
  AtWork stranger(Person person) {
    return AtWork.atBrowser(office, person, allBut(null));
  }

  private String[] allBut(Caseload own) {
    return workers.stream()
        .map(Worker::own)
        .filter(each -> each != own)
        .map(Caseload::familyName)
        .toArray(String[]::new);
  }
}
