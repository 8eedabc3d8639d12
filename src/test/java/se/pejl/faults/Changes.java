package se.pejl.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.pejl.casefile.SwedishDay;
import se.pejl.platform.Visitor;

/** What an office changes while people work: it holds from the next request of whom it concerns. */
final class Changes {

  private static final int IN_A_ROUND = 5;

  private final AtWork olle;
  private final Visitor anna;
  private final Client sonja;
  private final Caseload youth;
  private final String account;

  private Changes(AtWork olle, Visitor anna, Client sonja, Caseload youth, String account) {
    this.olle = olle;
    this.anna = anna;
    this.sonja = sonja;
    this.youth = youth;
    this.account = account;
  }

  static Changes at(Office office, Crowd crowd) {
    Visitor anna = office.atBrowser(Person.ANNA);
    Matcher link =
        Pattern.compile("account\\.xhtml\\?id=([0-9a-f-]{36})\">" + Crowd.OLLE.displayName())
            .matcher(anna.get("/administration/accounts.xhtml").body());
    if (!link.find()) {
      throw new IllegalStateException("nobody has hired " + Crowd.OLLE);
    }
    return new Changes(
        AtWork.atBrowser(office, Crowd.OLLE),
        anna,
        office.page(Person.SONJA),
        crowd.in("Norr"),
        link.group(1));
  }

  /** How many requests of the one who is moved about were answered as they should be. */
  int go(int rounds) {
    for (int round = 0; round < rounds; round++) {
      olle.refused(404, youth.file());
      String duty = standIn();
      olle.page(youth.file(), youth.familyName());
      end(duty);
      olle.refused(404, youth.file());
      move("METHODOLOGIST");
      olle.refused(403, "/work.xhtml");
      move("WORKER");
      olle.page("/work.xhtml");
    }
    return olle.right();
  }

  int requests(int rounds) {
    return IN_A_ROUND * rounds;
  }

  List<String> wrong() {
    return olle.wrong();
  }

  private String standIn() {
    String today = SwedishDay.today(Clock.systemUTC()).toString();
    String asked =
        Json.createObjectBuilder()
            .add("account", account)
            .add("duty", "substitute")
            .add("from", today)
            .add("until", today)
            .build()
            .toString();
    return Client.made(sonja.send("POST", "/casefiles/" + youth.youth() + "/assignments", asked));
  }

  private void end(String duty) {
    String yesterday = SwedishDay.today(Clock.systemUTC()).minusDays(1).toString();
    HttpResponse<String> ended =
        sonja.send(
            "POST",
            "/casefiles/" + youth.youth() + "/assignments/" + duty + "/end",
            "{\"lastDay\":\"" + yesterday + "\"}");
    assertEquals(204, ended.statusCode(), ended::body);
  }

  private void move(String role) {
    HttpResponse<String> page = anna.get("/administration/account.xhtml?id=" + account);
    Matcher unit =
        Pattern.compile("<option value=\"([0-9a-f-]{36})\"[^>]*>Norr<").matcher(page.body());
    assertTrue(unit.find(), page::body);
    HttpResponse<String> moved =
        anna.submit(
            page,
            "moveForm",
            Map.of(
                "role", role, "unit", unit.group(1), "confirmMove", Person.PASSWORD, "move", ""));
    assertEquals(302, moved.statusCode(), moved::body);
  }
}
