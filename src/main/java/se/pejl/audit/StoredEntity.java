package se.pejl.audit;

import jakarta.persistence.Embedded;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import se.pejl.access.log.kept.RowSeal;

/**
 * Makes an entity from a row as the server does, without the server: what is then asked of it is
 * asked of the same code.
 */
final class StoredEntity {

  /** How a column becomes what the entity keeps; enums are told apart by their names. */
  private static final Map<Class<?>, Function<String, Object>> READING =
      Map.of(
          String.class, text -> text,
          UUID.class, UUID::fromString,
          boolean.class, "1"::equals,
          int.class, Integer::valueOf,
          Integer.class, Integer::valueOf,
          long.class, Long::valueOf,
          BigDecimal.class, BigDecimal::new,
          LocalDate.class, LocalDate::parse,
          Instant.class, text -> Instant.EPOCH.plus(Long.parseLong(text), ChronoUnit.MICROS));

  private StoredEntity() {}

  /** All columns of a row, by their names. */
  static Map<String, String> columns(ResultSet row) throws SQLException {
    Map<String, String> columns = new HashMap<>();
    for (int at = 1; at <= row.getMetaData().getColumnCount(); at++) {
      String name = row.getMetaData().getColumnLabel(at).toLowerCase(java.util.Locale.ROOT);
      columns.put(name, row.getString(at));
    }
    return columns;
  }

  static <T> T of(Class<T> type, Map<String, String> columns) {
    try {
      Constructor<T> bare = type.getDeclaredConstructor();
      bare.setAccessible(true);
      T entity = bare.newInstance();
      for (Field field : RowSeal.stored(type).toList()) {
        field.setAccessible(true);
        Object value = value(field, columns);
        if (value != null) {
          field.set(entity, value);
        }
      }
      return entity;
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Object value(Field field, Map<String, String> columns) {
    if (field.isAnnotationPresent(Embedded.class)) {
      boolean there =
          RowSeal.stored(field.getType()).anyMatch(part -> value(part, columns) != null);
      return there ? of(field.getType(), columns) : null;
    }
    String text = columns.get(RowSeal.column(field));
    return text == null ? null : read(field.getType(), text);
  }

  private static Object read(Class<?> type, String text) {
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants())
          .filter(constant -> ((Enum<?>) constant).name().equals(text))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException(type.getSimpleName()));
    }
    return type.isRecord() ? only(type, text) : READING.get(type).apply(text);
  }

  /** A value of one part, kept as that part. */
  private static Object only(Class<?> type, String text) {
    try {
      return type.getDeclaredConstructor(String.class).newInstance(text);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalArgumentException(type.getSimpleName(), impossible);
    }
  }
}
