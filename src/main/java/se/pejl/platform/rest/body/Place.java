package se.pejl.platform.rest.body;

/** Where in a body a value stands, such as {@code answers.q1.seen} or {@code items[2]}. */
record Place(String path) {

  static final Place TOP = new Place("");

  private static final int LONGEST_NAME = 60;

  /** A name that was sent comes back shortened, so that the answer stays readable. */
  Place member(String name) {
    String shown = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name;
    return new Place(path.isEmpty() ? shown : path + "." + shown);
  }

  Place element(int index) {
    return new Place(path + "[" + index + "]");
  }
}
