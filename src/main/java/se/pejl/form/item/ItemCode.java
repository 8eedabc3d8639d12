package se.pejl.form.item;

/** The stable name of an item within its form; never reused for another question. */
public record ItemCode(String value) implements Comparable<ItemCode> {

  public ItemCode {
    if (value == null || value.isEmpty()) {
      throw new IllegalArgumentException("an item code is never empty");
    }
  }

  @Override
  public int compareTo(ItemCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
