package se.pejl.browser;

import jakarta.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** A form with hostile words in place of every text that people read. */
final class HostileForm {

  private static final Set<String> TEXTS =
      Set.of(
          "sv",
          "en",
          "title",
          "purpose",
          "statement",
          "holder",
          "cite",
          "stem",
          "anchor",
          "help",
          "intro",
          "why",
          "says",
          "label",
          "sample",
          "heading");
  private static final int LONGEST = 900;

  private final String name;
  private int next;
  private int texts;

  HostileForm(String name, int first) {
    this.name = name;
    this.next = first;
  }

  /** The definition, as JSON, which is YAML. */
  String definition(Path harmless) {
    try {
      String yaml = Files.readString(harmless);
      @SuppressWarnings("unchecked")
      Map<String, Object> tree =
          (Map<String, Object>) new Load(LoadSettings.builder().build()).loadFromString(yaml);
      Map<String, Object> hostile = new LinkedHashMap<>(changed(tree));
      hostile.put("form", name);
      return Json.createObjectBuilder(hostile).build().toString();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  int texts() {
    return texts;
  }

  private Map<String, Object> changed(Map<?, ?> tree) {
    Map<String, Object> all = new LinkedHashMap<>();
    tree.forEach((key, value) -> all.put(key.toString(), changed(key.toString(), value)));
    return all;
  }

  private Object changed(String key, Object value) {
    if (value instanceof Map<?, ?> map) {
      return key.equals("translations") ? map : changed(map);
    }
    if (value instanceof List<?> list) {
      return list.stream().map(each -> changed("", each)).toList();
    }
    if (value instanceof String && TEXTS.contains(key)) {
      texts++;
      next += 25;
      return HostileWords.from(next, LONGEST);
    }
    return value;
  }
}
