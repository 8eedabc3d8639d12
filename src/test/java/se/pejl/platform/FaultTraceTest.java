package se.pejl.platform;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A fault in the log")
class FaultTraceTest {

  @Test
  void says_what_and_where_but_not_what_the_database_quotes() {
    SQLException quoting = new SQLException("cannot shrink VARCHAR 'Skäl om Test'", "22001");

    String text = new FaultTrace(new IllegalStateException(quoting)).text();

    assertFalse(text.contains("Skäl"), text);
    assertTrue(text.contains("java.lang.IllegalStateException\n"), text);
    assertTrue(text.contains("Caused by: java.sql.SQLException (SQL state 22001)\n"), text);
    assertTrue(text.contains("\tat se.pejl.platform.FaultTraceTest.says_what"), text);
  }

  @Test
  void keeps_our_own_words() {
    String text = new FaultTrace(new CannotStartException("the folder is missing")).text();

    assertTrue(text.startsWith("se.pejl.platform.CannotStartException: the folder is missing\n"));
  }

  @Test
  void ends_also_when_causes_go_in_a_circle() {
    Exception first = new Exception();
    first.initCause(new Exception(first));

    assertTrue(new FaultTrace(first).text().contains("Caused by: java.lang.Exception\n"));
  }
}
