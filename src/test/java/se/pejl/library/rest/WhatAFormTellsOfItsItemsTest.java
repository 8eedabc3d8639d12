package se.pejl.library.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.pejl.form.Form;
import se.pejl.form.item.ItemCode;
import se.pejl.library.definition.DefinitionReader;

@DisplayName("A client that reads a form")
class WhatAFormTellsOfItsItemsTest {

  private static final Form SAPROF = form();

  private static Form form() {
    try {
      Path file = Path.of("forms/saprof-yv/1.0.0.yaml");
      return DefinitionReader.read("", Files.readAllBytes(file)).form().orElseThrow();
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  private static ItemPart item(String code) {
    return ItemPart.of(SAPROF.item(new ItemCode(code)).orElseThrow());
  }

  @Test
  void sees_which_items_are_marks_and_on_what() {
    assertEquals(
        new ItemPart.MarkPart("goal", "item-7", Map.of("en", "Goal item", "sv", "Målfaktor")),
        item("item-7-goal").mark());
    assertNull(item("item-7").mark());
  }

  @Test
  void sees_which_items_other_forms_answer() {
    assertEquals(
        new ItemPart.FromPart("savry", "judgement", "violence", "P6M", List.of()),
        item("savry-violence").from());
    assertNull(item("item-7").from());
  }
}
