package se.pejl.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.pejl.library.definition.DefinitionReader;
import se.pejl.library.problem.Problem;
import se.pejl.library.problem.Rule;

/**
 * The schema is held against the reader: both accept the layout of every form there is, and of
 * those that differ from one of them in a single place, the schema refuses none that the reader
 * accepts, and every one whose layout the reader refuses.
 */
@DisplayName("The schema for editors")
class SchemaForEditorsTest {

  /** What an editor can see; whether names and numbers fit together it cannot. */
  private static final Set<Rule> OF_LAYOUT =
      EnumSet.of(
          Rule.KEY_UNKNOWN,
          Rule.KEY_MISSING,
          Rule.KEY_ONE_OF,
          Rule.VALUE_TYPE,
          Rule.VALUE_EMPTY,
          Rule.VALUE_ONE_OF,
          Rule.VALUE_OUTSIDE,
          Rule.CODE_FORM,
          Rule.VERSION_FORM,
          Rule.TEXT_COMMA,
          Rule.LIMIT_ENTRIES,
          Rule.RIGHTS_MISSING,
          Rule.SOURCE_MISSING,
          Rule.WHY_MISSING,
          Rule.SENSITIVITY_MISSING,
          Rule.SCALE_NONE,
          Rule.JUDGEMENT_NONE,
          Rule.EXAMPLE_NONE,
          Rule.EXAMPLE_EXPECTS_NOTHING);

  /** Each change takes some milliseconds; {@code -Dpejl.every-change=1} tries all of them. */
  private static final int EVERY = Integer.getInteger("pejl.every-change", 7);

  private static final JsonSchema SCHEMA = schema();

  private static JsonSchema schema() {
    try {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(Files.readString(Path.of("forms/form.schema.json")));
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  /** Everything that can be said is said in an example of the manual. */
  static Stream<String> manual() throws IOException {
    List<String> examples = ManualTest.examples().toList();
    return examples.stream().map(example -> ManualTest.laidOver(examples.get(0), example));
  }

  static Stream<String> definitions() throws IOException {
    List<String> shipped = new ArrayList<>();
    for (Path file : ShippedFormsTest.files().toList()) {
      shipped.add(Files.readString(file));
    }
    return Stream.concat(shipped.stream(), manual());
  }

  @ParameterizedTest
  @MethodSource("definitions")
  void accepts_every_form_there_is(String definition) {
    assertEquals(List.of(), complaints(AsEditorsRead.yaml(definition)), definition);
  }

  @ParameterizedTest
  @MethodSource("manual")
  void agrees_with_the_reader_on_every_change_of_layout(String definition) throws IOException {
    JsonNode first = AsEditorsRead.yaml(ManualTest.examples().findFirst().orElseThrow());
    JsonNode form = AsEditorsRead.yaml(definition);
    List<String> disagreements = new ArrayList<>();
    JsonNode known = form.equals(first) ? JsonNodeFactory.instance.objectNode() : first;
    List<Changed> changes = Changed.all(form, known);
    for (int i = 0; i < changes.size(); i += EVERY) {
      Changed changed = changes.get(i);
      disagreement(changed.form()).ifPresent(why -> disagreements.add(changed.what() + why));
    }
    assertEquals(List.of(), disagreements);
  }

  private static Optional<String> disagreement(JsonNode form) {
    List<String> complaints = complaints(form);
    List<Problem> problems = DefinitionReader.read("changed", form.toString()).problems();
    if (!complaints.isEmpty() && problems.stream().noneMatch(Problem::isError)) {
      return Optional.of(": only the schema refuses it: " + complaints);
    }
    return problems.stream()
        .filter(problem -> OF_LAYOUT.contains(problem.rule()) && complaints.isEmpty())
        .filter(problem -> !problem.detail().startsWith("'atLeast'")) // what 'upTo' leaves room for
        .findFirst()
        .map(problem -> ": only the reader refuses it: " + problem);
  }

  private static List<String> complaints(JsonNode form) {
    return SCHEMA.validate(form).stream().map(Object::toString).limit(3).toList();
  }
}
