package se.pejl.platform.database;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A yes or no as 1 or 0, alike on both databases. */
@Converter(autoApply = true)
public class FlagColumn implements AttributeConverter<Boolean, Integer> {

  @Override
  public Integer convertToDatabaseColumn(Boolean flag) {
    return flag == null ? null : flag ? 1 : 0;
  }

  @Override
  public Boolean convertToEntityAttribute(Integer number) {
    return number == null ? null : number != 0;
  }
}
