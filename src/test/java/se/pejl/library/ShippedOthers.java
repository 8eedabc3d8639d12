package se.pejl.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import se.pejl.form.Form;
import se.pejl.library.definition.DefinitionReader;
import se.pejl.library.definition.Others;

/** The forms that come with the program, as if there were no others. */
final class ShippedOthers implements Others {

  static final Others ALL = new ShippedOthers();

  private final Map<String, Form> forms = new TreeMap<>();

  private ShippedOthers() {
    try {
      for (Path file : ShippedFormsTest.files().toList()) {
        Form form =
            DefinitionReader.read(file.toString(), Files.readString(file)).form().orElseThrow();
        forms.put(form.id().name(), form);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public Optional<Form> latest(String name) {
    return Optional.ofNullable(forms.get(name));
  }

  @Override
  public Set<String> names() {
    return forms.keySet();
  }

  @Override
  public boolean whole() {
    return true;
  }
}
