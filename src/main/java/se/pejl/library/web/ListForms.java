package se.pejl.library.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.pejl.form.Form;
import se.pejl.form.FormId;
import se.pejl.library.Entry;
import se.pejl.library.FormLibrary;
import se.pejl.platform.page.Texts;

/** Backs {@code forms/index.xhtml}: every form there is, in all its versions. */
@Named
@RequestScoped
public class ListForms {

  /**
   * A version as the list shows it.
   *
   * @param languages which languages it speaks, and what each text is worth
   * @param newest whether new assessments are made with it
   */
  public record Line(Entry entry, String languages, boolean newest) {

    /** Only where the entry is usable. */
    public Form form() {
      return entry.form().orElseThrow();
    }
  }

  @Inject private FormLibrary library;
  @Inject private Texts texts;

  private List<Line> lines;

  /** By name, and then the newest version first. */
  public List<Line> getLines() {
    if (lines == null) {
      Set<FormId> newest =
          library.newest().stream().map(Form::id).collect(Collectors.toCollection(HashSet::new));
      List<Entry> all = new ArrayList<>(library.all());
      Collections.reverse(all);
      all.sort(Comparator.comparing(entry -> entry.id().name()));
      lines = all.stream().map(entry -> line(entry, newest.contains(entry.id()))).toList();
    }
    return lines;
  }

  private Line line(Entry entry, boolean newest) {
    return new Line(entry, entry.form().map(this::languages).orElse(""), newest);
  }

  private String languages(Form form) {
    return new TreeMap<>(form.translations())
        .descendingMap().entrySet().stream()
            .map(
                each ->
                    texts.ofEither("forms.language." + each.getKey(), "forms.language.other")
                        + " ("
                        + texts.of("forms.translation." + each.getValue())
                        + ")")
            .collect(Collectors.joining(", "));
  }
}
