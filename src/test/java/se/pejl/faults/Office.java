package se.pejl.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.pejl.platform.ServerProcess;
import se.pejl.platform.Visitor;

/** A server for real use with the people of an office, made by its administrator in the pages. */
final class Office implements AutoCloseable {

  private static final String ACCOUNTS = "/administration/accounts.xhtml";

  private static final Map<Store.Product, Office> SHARED = new EnumMap<>(Store.Product.class);

  private final Store store;
  private final ServerProcess server;

  private Office(Store store, ServerProcess server) {
    this.store = store;
    this.server = server;
  }

  /** One for each product that those share who leave it as they found it, for the whole run. */
  static synchronized Office shared(Store.Product product) {
    return SHARED.computeIfAbsent(
        product,
        none -> {
          try {
            return on(product, Files.createTempDirectory(Path.of("target"), "office"));
          } catch (IOException noFolder) {
            throw new UncheckedIOException(noFolder);
          }
        });
  }

  static Office on(Store.Product product, Path folder) throws IOException {
    Path password = Files.writeString(folder.resolve("first-password"), Person.PASSWORD);
    ServerProcess server =
        ServerProcess.on(folder)
            .set("pejl.first.administrator", Person.ANNA.loginName())
            .set("pejl.first.password-file", password.toString());
    Office office = new Office(product.in(folder), server);
    try {
      office.store.tell(server);
      server.start();
      office.found();
      return office;
    } catch (RuntimeException | AssertionError unusable) {
      office.close();
      throw unusable;
    }
  }

  ServerProcess server() {
    return server;
  }

  Store store() {
    return store;
  }

  /** Somebody at a browser, signed in. */
  Visitor atBrowser(Person person) {
    Visitor visitor = new Visitor(server);
    assertEquals(302, visitor.signIn(person.loginName(), Person.PASSWORD).statusCode());
    return visitor;
  }

  /** Somebody's client with a token of its own. */
  Client client(Person person) {
    return Client.withToken(server, person);
  }

  /** Somebody's page, with the script on it calling the REST interface. */
  Client page(Person person) {
    return Client.onPage(server, atBrowser(person));
  }

  private void found() {
    Visitor anna = atBrowser(Person.ANNA);
    for (String unit : List.of("Norr", "Söder")) {
      sent(anna, "unitForm", Map.of("unitName", unit, "addUnit", ""));
    }
    hire(Person.HIRED);
  }

  /** More people than the usual ones. */
  void hire(List<Person> people) {
    Visitor anna = atBrowser(Person.ANNA);
    Map<String, String> units = units(anna.get(ACCOUNTS));
    for (Person person : people) {
      Map<String, String> typed = new LinkedHashMap<>();
      typed.put("displayName", person.displayName());
      typed.put("loginName", person.loginName());
      typed.put("role", person.role());
      typed.put("unit", units.getOrDefault(person.unit(), ""));
      typed.put("password", Person.PASSWORD);
      typed.put("create", "");
      sent(anna, "accountForm", typed);
    }
  }

  private static void sent(Visitor anna, String form, Map<String, String> typed) {
    HttpResponse<String> answer = anna.submit(anna.get(ACCOUNTS), form, typed);
    assertEquals(302, answer.statusCode(), answer::body);
  }

  private static Map<String, String> units(HttpResponse<String> page) {
    Map<String, String> units = new LinkedHashMap<>();
    Matcher option =
        Pattern.compile("<option value=\"([0-9a-f-]{36})\"[^>]*>([^<]+)</option>")
            .matcher(page.body());
    while (option.find()) {
      units.put(option.group(2).replace("&ouml;", "ö").replace("&#246;", "ö"), option.group(1));
    }
    return units;
  }

  @Override
  public void close() {
    server.close();
    store.close();
  }
}
