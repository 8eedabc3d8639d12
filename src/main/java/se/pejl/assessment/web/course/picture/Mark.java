package se.pejl.assessment.web.course.picture;

import java.util.UUID;

/**
 * One mark on a line, which leads to the assessment behind it.
 *
 * @param words all it says
 * @param kind how it looks
 * @param letter inside it; empty when there is no room
 * @param size in pixels
 * @param fill how many pixels are filled, from below
 * @param value beside it; empty text for none
 */
public record Mark(
    String x,
    double y,
    UUID assessment,
    String words,
    String kind,
    String letter,
    int size,
    int fill,
    String value) {

  public double corner() {
    return -size / 2.0;
  }

  public double fillTop() {
    return size / 2.0 - fill;
  }
}
