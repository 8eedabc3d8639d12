package se.pejl.casefile;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A personal number as its twelve digits. */
@Converter(autoApply = true)
public class PersonalNumberColumn implements AttributeConverter<PersonalNumber, String> {

  @Override
  public String convertToDatabaseColumn(PersonalNumber number) {
    return number == null ? null : number.full();
  }

  @Override
  public PersonalNumber convertToEntityAttribute(String digits) {
    return digits == null ? null : new PersonalNumber(digits);
  }
}
