package se.pejl.platform.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.context.ResponseWriterWrapper;
import java.io.IOException;
import org.primefaces.component.messages.Messages;
import org.primefaces.component.messages.MessagesRenderer;

/**
 * Messages as a list of entries. PrimeFaces makes each entry an alert, and then the list has no
 * entries; here the words in it are the alert.
 */
public class MessagesAsList extends MessagesRenderer {

  @Override
  protected void encodeMessage(
      ResponseWriter writer, Messages messages, FacesMessage message, String style, boolean escape)
      throws IOException {
    super.encodeMessage(new AlertInside(writer), messages, message, style, escape);
  }

  private static final class AlertInside extends ResponseWriterWrapper {

    AlertInside(ResponseWriter writer) {
      super(writer);
    }

    @Override
    public void startElement(String name, UIComponent component) throws IOException {
      super.startElement(name, component);
      if (name.equals("span")) {
        super.writeAttribute("role", "alert", null);
      }
    }

    @Override
    public void writeAttribute(String name, Object value, String property) throws IOException {
      if (!name.equals("role")) {
        super.writeAttribute(name, value, property);
      }
    }
  }
}
