package se.pejl.faults;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;

/** Connections that break in the worst moment: what was asked for is stored, and nobody is told. */
final class LostAnswers {

  /** When in the commit the connection breaks. */
  enum Moment {
    BEFORE_IT_IS_STORED,
    AFTER_IT_IS_STORED
  }

  private final AtomicBoolean armed = new AtomicBoolean();
  private Moment moment = Moment.AFTER_IT_IS_STORED;

  /** The next commit is the last thing its connection does. */
  void breakNext(Moment wanted) {
    moment = wanted;
    armed.set(true);
  }

  boolean broken() {
    return !armed.get();
  }

  DataSource over(DataSource source) {
    return (DataSource)
        Proxy.newProxyInstance(
            LostAnswers.class.getClassLoader(),
            new Class<?>[] {DataSource.class},
            (proxy, method, arguments) -> {
              Object result = invoke(source, method, arguments);
              return result instanceof Connection connection ? over(connection) : result;
            });
  }

  private Connection over(Connection connection) {
    return (Connection)
        Proxy.newProxyInstance(
            LostAnswers.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("commit") && armed.compareAndSet(true, false)) {
                lose(connection);
              }
              return invoke(connection, method, arguments);
            });
  }

  private void lose(Connection connection) throws SQLException {
    if (moment == Moment.AFTER_IT_IS_STORED) {
      connection.commit();
    } else {
      connection.rollback();
    }
    connection.close();
    throw new SQLException("the connection is gone", "08006");
  }

  private static Object invoke(Object target, java.lang.reflect.Method method, Object[] arguments)
      throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException failed) {
      throw failed.getCause();
    }
  }
}
