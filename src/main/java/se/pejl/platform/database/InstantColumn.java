package se.pejl.platform.database;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** A moment as microseconds since 1970, which no time zone and no driver can shift. */
@Converter(autoApply = true)
public class InstantColumn implements AttributeConverter<Instant, Long> {

  @Override
  public Long convertToDatabaseColumn(Instant moment) {
    return moment == null ? null : micros(moment);
  }

  @Override
  public Instant convertToEntityAttribute(Long micros) {
    return micros == null ? null : Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
  }

  /** Microseconds since 1970; what is finer is cut off. */
  public static long micros(Instant moment) {
    return ChronoUnit.MICROS.between(Instant.EPOCH, moment);
  }
}
