package se.pejl.library.shipped;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.pejl.form.Form;
import se.pejl.form.Informant;
import se.pejl.form.item.ChoiceItem;
import se.pejl.form.item.Item;
import se.pejl.form.item.ResponseOption;
import se.pejl.form.text.Text;

@DisplayName("The folder of forms")
class WhatMayStandInAFormTest {

  private static final Path FOLDER = Path.of("forms");
  private static final Pattern ROW =
      Pattern.compile(
          "(?m)^\\| `([a-z0-9-]+)` \\| ([^|]+) \\| ([^|]+) \\| ([^|]+) \\| ([^|]+) \\|$");

  /** Those whose terms were found to allow text, or that are our own. */
  private static final Set<String> WITH_TEXT =
      Set.of(
          "audit-c",
          "gad-7",
          "gas",
          "phq-9",
          "psc-17",
          "sig-avslut",
          "sig-intake",
          "sig-malgrupp",
          "sig-min-rost",
          "sig-uppfoljning");

  @Test
  void has_one_row_for_every_form_in_the_manual_and_none_besides() throws IOException {
    Set<String> shipped =
        Shipped.all().stream()
            .map(form -> form.id().name())
            .collect(Collectors.toCollection(TreeSet::new));

    assertEquals(shipped, rows().keySet());
  }

  @Test
  void says_in_the_table_what_is_structure_and_what_is_text() throws IOException {
    for (Form form : Shipped.all()) {
      String row = rows().get(form.id().name());
      assertEquals(
          form.rights().gated(), row.contains("| structure") || row.contains("structure |"), row);
    }
  }

  @Test
  void has_the_terms_of_every_form_beside_it() throws IOException {
    for (Form form : Shipped.all()) {
      Path licence = FOLDER.resolve(form.id().name()).resolve("LICENCE");
      assertTrue(Files.readString(licence).length() > 100, licence.toString());
    }
  }

  @Test
  void holds_text_of_those_alone_whose_terms_allow_it() {
    Shipped.all().stream()
        .filter(form -> !form.rights().gated())
        .forEach(form -> assertTrue(WITH_TEXT.contains(form.id().name()), form.id().toString()));
  }

  @Test
  void holds_no_more_of_a_gated_form_than_names() {
    for (Form form : Shipped.all()) {
      if (form.rights().gated()) {
        words(form).forEach(text -> assertName(form, text));
      }
    }
  }

  /**
   * What is unsure must be read by those who use the form, and not only by those who read files.
   */
  @Test
  void says_in_what_it_is_for_what_the_top_of_its_file_is_unsure_of() throws IOException {
    for (Form form : Shipped.all()) {
      Path folder = FOLDER.resolve(form.id().name());
      String file = Files.readString(folder.resolve(form.id().version() + ".yaml"));
      boolean unsure = file.substring(0, file.indexOf("\nform:")).contains("Unsure");
      form.purpose()
          .byLanguage()
          .values()
          .forEach(
              words -> assertEquals(unsure, words.matches(".*(Unsure|Osäkert).*"), form.id() + ""));
    }
  }

  /** Texts of licensees are kept in databases, never here. */
  @Test
  void holds_definitions_and_terms_and_nothing_else() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      files
          .filter(Files::isRegularFile)
          .map(file -> FOLDER.relativize(file).toString())
          .forEach(
              file ->
                  assertTrue(
                      file.equals("README.md")
                          || file.endsWith("/LICENCE")
                          || file.matches("[a-z0-9-]+/\\d+\\.\\d+\\.\\d+\\.yaml")
                          || file.endsWith(".schema.json"),
                      file));
    }
  }

  private static void assertName(Form form, Text text) {
    text.byLanguage()
        .values()
        .forEach(
            words -> {
              assertFalse(words.contains("?"), form.id() + ": " + words);
              assertTrue(words.split("\\s+").length <= 10, form.id() + ": " + words);
            });
  }

  private static List<Text> words(Form form) {
    List<Text> words = new ArrayList<>();
    for (Item item : form.items()) {
      words.add(item.stem());
      Stream.of(Informant.values()).map(item::stem).forEach(words::add);
      words.add(item.traits().help());
      if (item instanceof ChoiceItem choice) {
        for (ResponseOption option : choice.options().options()) {
          words.add(option.anchor());
          words.add(option.help());
        }
      }
    }
    return words;
  }

  private static Map<String, String> rows() throws IOException {
    String manual = Files.readString(FOLDER.resolve("README.md"));
    String table = manual.substring(manual.indexOf("## The forms that come with the program"));
    Map<String, String> rows = new TreeMap<>();
    Matcher matcher = ROW.matcher(table);
    while (matcher.find()) {
      rows.put(matcher.group(1), matcher.group());
    }
    return rows;
  }
}
