package se.pejl.scoring.memory;

/**
 * What the scales of a form came to in the same circumstances. Several threads may write: what is
 * known never changes, and what one of them loses is only worked out again.
 */
public final class Page {

  private static final int FEWEST = 64;
  private static final int MOST = 8192;

  private final Known[][] known;
  private final Memory memory;

  Page(int scales, Memory memory) {
    this.known = new Known[scales][FEWEST];
    this.memory = memory;
  }

  /** Null when it is not known. */
  public Known find(int scale, long shown) {
    Known[] slots = known[scale];
    int slot = slot(shown, slots.length);
    Known found = slots[slot];
    if (found != null && found.shown() == shown) {
      return found;
    }
    found = slots[slot ^ 1];
    return found != null && found.shown() == shown ? found : null;
  }

  public void keep(int scale, Known worked) {
    Known[] slots = known[scale];
    while (!put(worked, slots) && slots.length < MOST) {
      slots = larger(slots);
    }
    known[scale] = slots;
    memory.grows();
  }

  private static Known[] larger(Known[] slots) {
    Known[] more = new Known[2 * slots.length];
    for (Known one : slots) {
      if (one != null) {
        put(one, more);
      }
    }
    return more;
  }

  /** False when both of its places are taken. */
  private static boolean put(Known one, Known[] slots) {
    int slot = slot(one.shown(), slots.length);
    int free = slots[slot] == null ? slot : slot ^ 1;
    if (slots[free] != null) {
      return false;
    }
    slots[free] = one;
    return true;
  }

  /** Numbers that are near each other are spread over all slots. */
  private static int slot(long shown, int slots) {
    return (int) (shown * 0x9E3779B97F4A7C15L >>> 40) & slots - 1;
  }
}
