package se.pejl.platform.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.util.UUID;

/** Ids in addresses of pages. */
@FacesConverter(forClass = UUID.class)
public class UuidConverter implements Converter<UUID> {

  /** An id that nothing has, so that what is no id is answered like an unknown one. */
  private static final UUID NOTHINGS = new UUID(0, 0);

  @Override
  public UUID getAsObject(FacesContext faces, UIComponent component, String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      return UUID.fromString(text.strip());
    } catch (IllegalArgumentException notAnId) {
      return NOTHINGS;
    }
  }

  @Override
  public String getAsString(FacesContext faces, UIComponent component, UUID id) {
    return id == null ? "" : id.toString();
  }
}
