package se.pejl.assessment;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import se.pejl.assessment.web.course.picture.Overview;
import se.pejl.assessment.wording.Words;
import se.pejl.platform.DatabaseUnderTest;

/**
 * A measurement, made only when it is asked for with {@code -Dpejl.measure=true}: the overview of
 * 60 assessments of six forms, right, log, changes and picture included, beside plain JDBC that
 * reads every column of the same rows and does nothing with them.
 */
@EnabledIfSystemProperty(named = "pejl.measure", matches = "true")
@ParameterizedClass
@EnumSource(DatabaseUnderTest.class)
@DisplayName("The overview of a case file")
class HowFastAnOverviewIsTest {

  private static final int WARMING_UP = 300;
  private static final int TIMES = 301;

  /** Four times what was seen at rest: far off for noise, near for a query in a loop. */
  private static final int MOST_TIMES = 20;

  @Parameter DatabaseUnderTest database;

  @Test
  void takes_so_long() {
    SixForms six = new SixForms(new Casework(database));
    six.upTo(60);
    double plain = median(() -> read(six.youth));
    double ours = median(() -> overview(six));
    System.out.printf(
        "%s: overview %.1f ms, plain JDBC %.1f ms, ratio %.1f%n",
        database, ours, plain, ours / plain);
    assertTrue(ours < MOST_TIMES * plain, "the overview costs too many times the plain reading");
  }

  private static void overview(SixForms six) {
    var course = six.work.in(u -> u.bearing().of(six.work.asta, six.youth));
    assertTrue(Overview.of(course, Words.in("sv")).isPresent());
  }

  private void read(UUID youth) {
    try (Connection connection = database.connections().getConnection()) {
      read(connection, "select * from case_file where id = ?", youth);
      read(connection, "select * from assessment where case_file = ?", youth);
      read(
          connection,
          "select r.* from score_row r join assessment a on r.assessment = a.id"
              + " where a.case_file = ? and r.stage = 'SIGNED'",
          youth);
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static void read(Connection connection, String query, UUID youth) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, youth.toString());
      try (ResultSet rows = statement.executeQuery()) {
        int columns = rows.getMetaData().getColumnCount();
        while (rows.next()) {
          for (int column = 1; column <= columns; column++) {
            rows.getString(column);
          }
        }
      }
    }
  }

  private static double median(Runnable work) {
    for (int i = 0; i < WARMING_UP; i++) {
      work.run();
    }
    double[] millis = new double[TIMES];
    for (int i = 0; i < TIMES; i++) {
      long start = System.nanoTime();
      work.run();
      millis[i] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(millis);
    return millis[TIMES / 2];
  }
}
