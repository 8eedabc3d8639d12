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
    some.forEach(form -> latest.merge(form.id().name(), form, SomeForms::later));
  }

  private static Form later(Form one, Form other) {
    boolean earlier = Versions.OLDEST_FIRST.compare(one.id().version(), other.id().version()) < 0;
    return earlier ? other : one;
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
