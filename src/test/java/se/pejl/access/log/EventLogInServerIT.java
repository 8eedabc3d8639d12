package se.pejl.access.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.pejl.access.Actor;
import se.pejl.access.log.Event.Kind;

@ArquillianTest
@DisplayName("The log inside the server")
class EventLogInServerIT {

  private static final String PUBLIC = "<url-pattern>/error</url-pattern>";
  private static final String RUNNER = "<url-pattern>/ArquillianServletRunnerEE9</url-pattern>";

  @Inject private EventLog log;
  @Resource private UserTransaction transaction;

  @Resource(lookup = "java:app/jdbc/pejl")
  private DataSource connections;

  private final UUID board = UUID.randomUUID();

  /** The whole product; only Arquillian's own door is opened beside the others. */
  @Deployment
  static WebArchive product() throws IOException {
    String webXml = Files.readString(Path.of("src/main/webapp/WEB-INF/web.xml"));
    WebArchive war =
        ShrinkWrap.createFromZipFile(
            WebArchive.class, Path.of(System.getProperty("pejl.war", "target/pejl.war")).toFile());
    war.delete("WEB-INF/web.xml");
    return war.setWebXML(new StringAsset(webXml.replace(PUBLIC, PUBLIC + RUNNER)))
        .addClass(EventLogInServerIT.class);
  }

  @Test
  void keeps_what_was_committed_in_an_intact_chain() throws Exception {
    append(2, true);

    LogVerification found = verified();

    assertTrue(found.intact());
    assertEquals(2, found.events());
    assertNotNull(log.latest(board, 0, 1).get(0).at());
  }

  @Test
  void forgets_what_was_rolled_back() throws Exception {
    append(1, true);
    append(1, false);

    LogVerification found = verified();

    assertTrue(found.intact());
    assertEquals(1, found.events());
  }

  @Test
  void cannot_be_changed_through_the_pool() throws Exception {
    append(1, true);

    try (Connection connection = connections.getConnection();
        Statement statement = connection.createStatement()) {
      assertEquals(Connection.TRANSACTION_READ_COMMITTED, connection.getTransactionIsolation());
      assertThrows(
          SQLException.class, () -> statement.executeUpdate("update event_log set note = 'x'"));
    }
  }

  private LogVerification verified() throws Exception {
    transaction.begin();
    try {
      return log.verify(board);
    } finally {
      transaction.rollback();
    }
  }

  private void append(int events, boolean commit) throws Exception {
    transaction.begin();
    for (int event = 0; event < events; event++) {
      log.append(Actor.machine(board), Event.of(Kind.LOG_READ, UUID.randomUUID()));
    }
    if (commit) {
      transaction.commit();
    } else {
      transaction.rollback();
    }
  }
}
