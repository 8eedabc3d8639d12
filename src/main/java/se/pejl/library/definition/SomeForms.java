package se.pejl.library.definition;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.pejl.form.Form;

/** The forms that happen to be at hand. */
final class SomeForms implements Others {

  private final Map<String, Form> latest = new LinkedHashMap<>();

  SomeForms(Iterable<Form> some) {
    some.forEach(form -> latest.put(form.id().name(), form));
  }

  @Override
  public Optional<Form> latest(String name) {
    return Optional.ofNullable(latest.get(name));
  }

  @Override
  public Set<String> names() {
    return latest.keySet();
  }

  @Override
  public boolean whole() {
    return false;
  }
}
