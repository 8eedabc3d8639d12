package se.pejl.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.BufferedReader;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import se.pejl.library.problem.Mark;
import se.pejl.library.problem.Problems;
import se.pejl.library.yaml.Listing;
import se.pejl.library.yaml.Node;
import se.pejl.library.yaml.SourceText;
import se.pejl.library.yaml.StrictYaml;

/**
 * Sets of answers in a file: one, a list of them, or one after another. YAML is read whole; JSON
 * one set at a time, however many there are.
 */
record AnswersFile(Path path) {

  /**
   * @throws BrokenInputException when the file cannot be understood from some place on
   */
  void each(Consumer<Node> consumer) {
    String name = path.getFileName().toString();
    if (name.endsWith(".yaml") || name.endsWith(".yml")) {
      yaml(consumer);
    } else {
      json(consumer);
    }
  }

  /** Whether each set stands on a line of its own. */
  boolean inLines() {
    return path.getFileName().toString().endsWith(".jsonl");
  }

  /** Each line with the number of lines above it. */
  void eachLine(ObjIntConsumer<String> consumer) {
    try (BufferedReader text = text()) {
      int above = 0;
      for (String line = text.readLine(); line != null; line = text.readLine()) {
        consumer.accept(line, above++);
      }
    } catch (CharacterCodingException notText) {
      throw broken(Mark.START, "file.not-utf8");
    } catch (IOException unreadable) {
      throw new WrongUseException("file.unreadable", path);
    }
  }

  /** The sets in a piece of the file that so many lines stand above. */
  void each(String piece, int above, Consumer<Node> consumer) {
    try (JsonNodes nodes = new JsonNodes(new StringReader(piece), above)) {
      nodes.each(consumer);
    } catch (JsonProcessingException broken) {
      throw broken(JsonNodes.mark(broken.getLocation()).down(above), "json.syntax");
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private void yaml(Consumer<Node> consumer) {
    Problems problems = new Problems(path.toString());
    byte[] bytes = FormFiles.bytes(path, SourceText.MOST_BYTES);
    Node root =
        SourceText.of(bytes, problems)
            .flatMap(text -> StrictYaml.read(text, problems))
            .filter(read -> !problems.hasErrors())
            .orElseThrow(() -> BrokenInputException.of(problems.inOrder()));
    root.asListing().map(Listing::nodes).orElse(List.of(root)).forEach(consumer);
  }

  private void json(Consumer<Node> consumer) {
    try (Reader text = text();
        JsonNodes nodes = new JsonNodes(text)) {
      nodes.each(consumer);
    } catch (JsonProcessingException broken) {
      throw broken(JsonNodes.mark(broken.getLocation()), "json.syntax");
    } catch (CharacterCodingException notText) {
      throw broken(Mark.START, "file.not-utf8");
    } catch (IOException unreadable) {
      throw new WrongUseException("file.unreadable", path);
    }
  }

  private BufferedReader text() throws IOException {
    var decoder = StandardCharsets.UTF_8.newDecoder();
    return new BufferedReader(new InputStreamReader(new FileInputStream(path.toFile()), decoder));
  }

  private BrokenInputException broken(Mark mark, String code) {
    return new BrokenInputException(
        List.of(new Complaint(path.toString(), mark, "error", code, Words.both(code))));
  }
}
