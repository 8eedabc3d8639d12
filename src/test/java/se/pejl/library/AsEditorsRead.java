package se.pejl.library;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import se.pejl.library.problem.Problems;
import se.pejl.library.yaml.Node;
import se.pejl.library.yaml.Scalar;
import se.pejl.library.yaml.StrictYaml;

/** A YAML file as an editor sees it: what stands without quotes may be a number or a yes or no. */
final class AsEditorsRead {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d+(\\.\\d*)?|\\.\\d+)");

  private AsEditorsRead() {}

  static JsonNode yaml(String text) {
    return StrictYaml.read(text, new Problems("editor")).map(AsEditorsRead::json).orElseThrow();
  }

  private static JsonNode json(Node node) {
    if (node.asMapping().isPresent()) {
      ObjectNode object = JSON.objectNode();
      node.asMapping()
          .get()
          .entries()
          .forEach((key, entry) -> object.set(key, json(entry.value())));
      return object;
    }
    if (node.asListing().isPresent()) {
      ArrayNode array = JSON.arrayNode();
      node.asListing().get().nodes().forEach(each -> array.add(json(each)));
      return array;
    }
    return scalar(node.asScalar().orElseThrow());
  }

  private static JsonNode scalar(Scalar scalar) {
    String text = scalar.text();
    if (!scalar.plain()) {
      return JSON.textNode(text);
    }
    if (scalar.isNothing()) {
      return JSON.nullNode();
    }
    if (text.equals("true") || text.equals("false")) {
      return JSON.booleanNode(Boolean.parseBoolean(text));
    }
    if (NUMBER.matcher(text).matches()) {
      BigDecimal number = new BigDecimal(text);
      return number.scale() <= 0 ? JSON.numberNode(number.toBigInteger()) : JSON.numberNode(number);
    }
    return JSON.textNode(text);
  }
}
