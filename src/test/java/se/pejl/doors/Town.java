package se.pejl.doors;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.pejl.platform.ServerProcess;
import se.pejl.platform.TestDatabase;
import se.pejl.platform.Visitor;
import se.pejl.platform.database.Derby;

/** One server with two boards, filled before it starts and shared by all tests of a run. */
final class Town {

  private static final Pattern ISSUED = Pattern.compile("\"token\":\"([^\"]+)\"");

  private static final int PROTECTED = 200;

  private static Town running;

  private final ServerProcess server;
  private final Visitor client;
  private final Staff staff;
  private final Map<Door, Map<String, UUID>> subjects;
  private final List<Hidden> hidden;
  private final Map<Caller, Visitor> browsers = new EnumMap<>(Caller.class);
  private final Map<Caller, String> tokens = new EnumMap<>(Caller.class);

  private Town(
      ServerProcess server,
      Staff staff,
      Map<Door, Map<String, UUID>> subjects,
      List<Hidden> hidden) {
    this.server = server;
    client = new Visitor(server);
    this.staff = staff;
    this.subjects = subjects;
    this.hidden = hidden;
  }

  static synchronized Town running() {
    if (running == null) {
      running = built();
    }
    return running;
  }

  private static Town built() {
    Path folder = folder();
    System.setProperty("derby.stream.error.method", Derby.class.getName() + ".silence");
    TestDatabase database = TestDatabase.of(new Derby(folder.resolve("data/derby").toString()));
    Staff staff = database.inTransaction(Staff::new);
    Records records = new Records(database, staff);
    records.beginLog();
    List<Hidden> hidden =
        IntStream.range(0, PROTECTED).mapToObj(new Hiding(records, staff)::hide).toList();
    Map<Door, Map<String, UUID>> subjects = subjects(records);
    database.close();
    database.database().close();
    ServerProcess server = ServerProcess.on(folder).set("pejl.sign-in.fresh-for", "PT8H");
    Runtime.getRuntime().addShutdownHook(new Thread(server::close));
    return new Town(server.start(), staff, subjects, hidden);
  }

  private static Map<Door, Map<String, UUID>> subjects(Records records) {
    UUID shared = records.file();
    Map<Door, Map<String, UUID>> subjects = new LinkedHashMap<>();
    Stream.of("addresses.csv", "pages.csv")
        .flatMap(table -> Door.in(table).stream())
        .forEach(door -> subjects.put(door, door.subject().make(records, shared)));
    return subjects;
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory(Path.of("target"), "doors");
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  ServerProcess server() {
    return server;
  }

  Staff staff() {
    return staff;
  }

  /** The ids of what a door is about, by the names they have in addresses. */
  Map<String, UUID> subject(Door door) {
    return subjects.get(door);
  }

  /** Those whose identity is protected, and known to the handler and the supervisor alone. */
  List<Hidden> hidden() {
    return hidden;
  }

  /** For clients, whose token is all they bring. */
  Visitor client() {
    return client;
  }

  /** Somebody signed in at a browser. */
  synchronized Visitor browser(Caller caller) {
    return browsers.computeIfAbsent(
        caller,
        one -> {
          Visitor visitor = new Visitor(server);
          visitor.signIn(one.loginName(), Staff.PASSWORD);
          return visitor;
        });
  }

  /** A token of one's own. */
  synchronized String token(Caller caller) {
    return tokens.computeIfAbsent(caller, this::issued);
  }

  String issued(Caller caller) {
    String given =
        "{\"name\":\"" + caller.loginName() + "\",\"password\":\"" + Staff.PASSWORD + "\"}";
    String answer = client.post("/api/tokens", given, "Content-Type", "application/json").body();
    Matcher token = ISSUED.matcher(answer);
    if (!token.find()) {
      throw new IllegalStateException(caller + " gets no token: " + answer);
    }
    return token.group(1);
  }
}
