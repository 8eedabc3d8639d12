package se.pejl.library;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A form that differs from another in one place.
 *
 * @param what where and how
 */
record Changed(String what, JsonNode form) {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /**
   * Every key taken away, a key nobody knows put everywhere, every value of another kind.
   *
   * @param known a form whose parts need not be changed once more
   */
  static List<Changed> all(JsonNode form, JsonNode known) {
    List<Changed> all = new ArrayList<>();
    visit("", form, form, all);
    all.removeIf(
        changed -> {
          String top = changed.what.replaceFirst("^(?:: )?/([^/:]*).*", "$1");
          return form.has(top) && form.get(top).equals(known.get(top));
        });
    return all;
  }

  private static void visit(String path, JsonNode node, JsonNode root, List<Changed> all) {
    if (node instanceof ObjectNode) {
      changed(path, "a strange key", root, all, n -> ((ObjectNode) n).put("strange-key", "x"));
    }
    node.fieldNames()
        .forEachRemaining(
            key -> {
              String at = path + "/" + key;
              if (!path.equals("/translations")) {
                changed(path, "without " + key, root, all, n -> ((ObjectNode) n).remove(key));
              }
              others(n -> value -> ((ObjectNode) n).set(key, value), path, at, root, all);
              visit(at, node.get(key), root, all);
            });
    for (int i = 0; node instanceof ArrayNode && i < Math.min(2, node.size()); i++) {
      int place = i;
      others(n -> value -> ((ArrayNode) n).set(place, value), path, path + "/" + i, root, all);
      visit(path + "/" + i, node.get(i), root, all);
    }
  }

  private interface Setter {
    Consumer<JsonNode> of(JsonNode parent);
  }

  private static void others(
      Setter setter, String parent, String at, JsonNode root, List<Changed> all) {
    List<JsonNode> values =
        List.of(
            JSON.textNode("Nobody's word"),
            JSON.numberNode(7),
            JSON.numberNode(-1),
            JSON.booleanNode(true),
            JSON.nullNode(),
            JSON.arrayNode(),
            JSON.arrayNode().add("x"),
            JSON.objectNode(),
            JSON.objectNode().put("strange-key", "x"));
    for (JsonNode value : values) {
      changed(parent, at + " is " + value, root, all, n -> setter.of(n).accept(value));
    }
  }

  private static void changed(
      String path, String what, JsonNode root, List<Changed> all, Consumer<JsonNode> change) {
    JsonNode copy = root.deepCopy();
    change.accept(copy.at(path));
    all.add(new Changed(path + ": " + what, copy));
  }
}
