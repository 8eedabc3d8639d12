package se.pejl.library;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.pejl.form.Form;
import se.pejl.library.definition.Others;

/** All forms of a library, for definitions that bring answers in from them. */
record ShelvedForms(FormLibrary library) implements Others {

  @Override
  public Optional<Form> latest(String name) {
    return library.versionsOf(name).stream()
        .flatMap(entry -> entry.form().stream())
        .reduce((older, newer) -> newer);
  }

  @Override
  public Set<String> names() {
    return library.all().stream()
        .filter(Entry::usable)
        .map(entry -> entry.id().name())
        .collect(Collectors.toSet());
  }

  @Override
  public boolean whole() {
    return true;
  }
}
