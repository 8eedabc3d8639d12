package se.pejl.assessment.web.course;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;

/** How lines are told apart without colour: by the shape of their points and by their dashes. */
enum LineStyle {
  SOLID("#0f4c55", "circle"),
  DASHED("#a8490f", "triangle", 7, 4),
  DOTTED("#5a3e8a", "rect", 2, 4),
  MIXED("#3c6b1f", "rectRot", 9, 3, 2, 3);

  /** How far outside the axes a point at their end may be drawn. */
  private static final int POINT_OVERHANG = 10;

  private final String colour;
  private final String shape;
  private final int[] dashes;

  LineStyle(String colour, String shape, int... dashes) {
    this.colour = colour;
    this.shape = shape;
    this.dashes = dashes;
  }

  /** The style of the n-th line, from 0. */
  static LineStyle at(int place) {
    return values()[place % values().length];
  }

  JsonObjectBuilder dataset() {
    JsonArrayBuilder dash = Json.createArrayBuilder();
    for (int length : dashes) {
      dash.add(length);
    }
    return Json.createObjectBuilder()
        .add("borderColor", colour)
        .add("backgroundColor", colour)
        .add("pointStyle", shape)
        .add("pointRadius", 5)
        .add("pointHoverRadius", 7)
        .add("borderWidth", 2)
        .add("clip", POINT_OVERHANG)
        .add("borderDash", dash);
  }
}
