package se.pejl.platform.database;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;

/** A UUID as 36 characters, alike on both databases. */
@Converter(autoApply = true)
public class UuidColumn implements AttributeConverter<UUID, String> {

  @Override
  public String convertToDatabaseColumn(UUID id) {
    return id == null ? null : id.toString();
  }

  @Override
  public UUID convertToEntityAttribute(String text) {
    return text == null ? null : UUID.fromString(text);
  }
}
