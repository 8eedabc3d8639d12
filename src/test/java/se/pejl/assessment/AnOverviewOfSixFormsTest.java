package se.pejl.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.logging.DefaultSessionLog;
import org.eclipse.persistence.logging.SessionLog;
import org.eclipse.persistence.logging.SessionLogEntry;
import org.eclipse.persistence.sessions.UnitOfWork;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import se.pejl.assessment.bearing.Course;
import se.pejl.platform.DatabaseUnderTest;

@ParameterizedClass
@EnumSource(DatabaseUnderTest.class)
@DisplayName("An overview of six forms")
class AnOverviewOfSixFormsTest {

  @Parameter DatabaseUnderTest database;

  @Test
  void takes_as_many_statements_with_sixty_assessments_as_with_six() {
    SixForms six = new SixForms(new Casework(database));
    six.upTo(6);
    int few = statements(six);
    six.upTo(60);

    assertTrue(few > 0);
    assertEquals(few, statements(six));
    Course course = six.work.in(u -> u.bearing().of(six.work.asta, six.youth));
    assertEquals(10, course.series().get(0).points().size());
  }

  private static int statements(SixForms six) {
    return six.work.in(
        u -> {
          Statements count = new Statements();
          for (AbstractSession at = (AbstractSession) u.em().unwrap(UnitOfWork.class);
              at != null;
              at = at.getParent()) {
            at.setSessionLog(count);
          }
          u.bearing().of(six.work.asta, six.youth);
          return count.seen;
        });
  }

  private static final class Statements extends DefaultSessionLog {
    private int seen;

    @Override
    public boolean shouldLog(int level, String category) {
      return SessionLog.SQL.equals(category);
    }

    @Override
    public void log(SessionLogEntry entry) {
      seen++;
    }
  }
}
