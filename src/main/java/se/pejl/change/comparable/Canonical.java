package se.pejl.change.comparable;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One spelling for everything that means the same. A record is its name and its components in
 * order, a list its entries in order, a set or map its entries sorted; a number has no needless
 * zeros; text is quoted. Whatever is added to a record is therefore in the spelling from then on:
 * what is new never compares by oversight.
 */
final class Canonical {

  private Canonical() {}

  static String of(Object thing) {
    if (thing instanceof BigDecimal number) {
      return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
    if (thing instanceof Optional<?> perhaps) {
      return perhaps.map(Canonical::of).orElse("-");
    }
    if (thing instanceof Map<?, ?> map) {
      return sorted(map.entrySet().stream().map(e -> of(e.getKey()) + ":" + of(e.getValue())));
    }
    if (thing instanceof Set<?> set) {
      return sorted(set.stream().map(Canonical::of));
    }
    if (thing instanceof Collection<?> list) {
      return list.stream().map(Canonical::of).collect(Collectors.joining(",", "[", "]"));
    }
    return thing instanceof Record record ? record(record) : plain(thing);
  }

  private static String plain(Object thing) {
    if (thing instanceof Enum<?> one) {
      return one.name();
    }
    if (thing instanceof CharSequence
        || thing instanceof Number
        || thing instanceof Boolean
        || thing instanceof TemporalAccessor) {
      return '"' + thing.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
    throw new IllegalArgumentException("no spelling for " + thing.getClass().getName());
  }

  private static String sorted(Stream<String> entries) {
    return entries.sorted().collect(Collectors.joining(",", "{", "}"));
  }

  private static String record(Record record) {
    return Arrays.stream(record.getClass().getRecordComponents())
        .map(component -> component.getName() + "=" + of(value(record, component)))
        .collect(Collectors.joining(",", record.getClass().getSimpleName() + "(", ")"));
  }

  private static Object value(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (IllegalAccessException | InvocationTargetException closed) {
      throw new IllegalArgumentException("cannot read " + component, closed);
    }
  }

  /** SHA-256 of the spelling, in hexadecimal. */
  static String hash(List<?> things) {
    try {
      byte[] text = of(things).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java has SHA-256", missing);
    }
  }
}
