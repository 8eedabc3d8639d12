package se.pejl.form.precision;

import java.util.ArrayList;
import java.util.List;

/** The published ways of telling a change from measurement error, each with its source. */
public enum ChangeMethod {
  JACOBSON_TRUAX("Jacobson & Truax (1991)"),
  EDWARDS_NUNNALLY("Edwards & Nunnally (Speer, 1992)"),
  GULLIKSEN_LORD_NOVICK("Gulliksen, Lord & Novick (Hsu, 1989)"),
  HSU_LINN_LORD("Hsu, Linn & Lord (Hsu, 1989)"),
  NUNNALLY_KOTSCH("Nunnally & Kotsch (1983)"),
  HAGEMAN_ARRINDELL("Hageman & Arrindell (1999)");

  private final String cite;

  ChangeMethod(String cite) {
    this.cite = cite;
  }

  /** Whose method it is, and where it is described. */
  public String cite() {
    return cite;
  }

  /** Whether the level is that of one side: the risk of calling a change that is none. */
  public boolean oneSided() {
    return this == HAGEMAN_ARRINDELL;
  }

  /** What the method needs that is not known, by its place in a definition. */
  public List<String> lacks(Reliability known) {
    List<String> lacking = new ArrayList<>();
    Later later = known.later();
    if (this != JACOBSON_TRUAX && known.mean().isEmpty()) {
      lacking.add("mean");
    }
    if ((this == HSU_LINN_LORD || this == HAGEMAN_ARRINDELL) && later.mean().isEmpty()) {
      lacking.add("later.mean");
    }
    if (this == HAGEMAN_ARRINDELL && later.sd().isEmpty()) {
      lacking.add("later.sd");
    }
    if (this == HAGEMAN_ARRINDELL && later.correlation().isEmpty()) {
      lacking.add("later.correlation");
    }
    return lacking;
  }
}
