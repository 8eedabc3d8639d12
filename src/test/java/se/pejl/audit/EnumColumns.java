package se.pejl.audit;

import jakarta.persistence.Embedded;
import jakarta.persistence.Table;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.pejl.access.log.kept.RowSeal;
import se.pejl.platform.Transactions;

/** What the program writes in the columns that hold one of a few words, by its entities. */
final class EnumColumns {

  private final Map<String, List<String>> words = new TreeMap<>();

  private EnumColumns() {}

  /** By {@code table.column}. */
  static Map<String, List<String>> of(Transactions database) {
    EnumColumns columns = new EnumColumns();
    database.change(
        em ->
            em.getMetamodel()
                .getEntities()
                .forEach(
                    entity ->
                        columns.add(
                            entity.getJavaType().getAnnotation(Table.class).name(),
                            entity.getJavaType())));
    return columns.words;
  }

  private void add(String table, Class<?> type) {
    for (Field field : RowSeal.stored(type).toList()) {
      if (field.isAnnotationPresent(Embedded.class)) {
        add(table, field.getType());
      } else if (field.getType().isEnum()) {
        words.put(
            table + "." + RowSeal.column(field),
            Stream.of(field.getType().getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList());
      }
    }
  }
}
