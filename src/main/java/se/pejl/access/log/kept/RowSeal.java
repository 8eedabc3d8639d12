package se.pejl.access.log.kept;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.pejl.access.log.chain.ChainHash;
import se.pejl.platform.database.InstantColumn;

/**
 * SHA-256 over everything that the row of an entity says: each column that holds something by its
 * name, in the order of the names, with what it holds as text. The log has it of rows that are
 * added and never changed. A column that is added later is empty in older rows, which still hold.
 */
public final class RowSeal {

  /** The server adds fields of its own to entities. */
  private static final List<Class<? extends Annotation>> MAPPED =
      List.of(Id.class, Column.class, Embedded.class);

  /** Before each of them in the note of an event. */
  public static final String MARK = "row:";

  private static final Pattern MARKS = Pattern.compile(" ?(row|now):\\S+");

  private RowSeal() {}

  /** A note without what it says of rows; null when that is all. */
  public static String readable(String note) {
    String words = note == null ? "" : MARKS.matcher(note).replaceAll("");
    return words.isEmpty() ? null : words;
  }

  /** In hexadecimal. */
  public static String of(Object row) {
    ChainHash hash = new ChainHash().with(row.getClass().getAnnotation(Table.class).name());
    columns(row).forEach((name, text) -> hash.with(name).with(text));
    return hash.hex();
  }

  private static SortedMap<String, String> columns(Object row) {
    SortedMap<String, String> columns = new TreeMap<>();
    stored(row.getClass())
        .filter(field -> !field.isAnnotationPresent(Version.class))
        .filter(field -> !field.isAnnotationPresent(Unsealed.class))
        .forEach(
            field -> {
              Object value = value(field, row);
              if (value != null && field.isAnnotationPresent(Embedded.class)) {
                columns.putAll(columns(value));
              } else if (value != null) {
                columns.put(column(field), text(value));
              }
            });
    return columns;
  }

  /** The fields of an entity that are columns, or several. */
  public static Stream<Field> stored(Class<?> type) {
    return Stream.of(type.getDeclaredFields())
        .filter(field -> !Modifier.isStatic(field.getModifiers()))
        .filter(field -> MAPPED.stream().anyMatch(field::isAnnotationPresent));
  }

  /** What the column of a field is called. */
  public static String column(Field field) {
    Column column = field.getAnnotation(Column.class);
    return column == null || column.name().isEmpty() ? field.getName() : column.name();
  }

  static Object value(Field field, Object row) {
    try {
      field.setAccessible(true);
      return field.get(row);
    } catch (IllegalAccessException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String text(Object value) {
    if (value instanceof Instant moment) {
      return Long.toString(InstantColumn.micros(moment)); // as finely as it is stored
    }
    if (value instanceof Record valueObject) {
      return text(only(valueObject));
    }
    return value instanceof Enum<?> constant ? constant.name() : value.toString();
  }

  /** What a value of one part holds; as text it may show less than that. */
  private static Object only(Record valueObject) {
    try {
      Method part = valueObject.getClass().getRecordComponents()[0].getAccessor();
      return part.invoke(valueObject);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
