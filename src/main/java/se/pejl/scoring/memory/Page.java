package se.pejl.scoring.memory;

/**
 * What the scales of a form came to in the same circumstances. Several threads may write: what is
 * known never changes, and what one of them loses is only worked out again.
 */
public final class Page {

  private static final int FEWEST = 64;
  private static final int MOST = 8192;

  private final KnownScore[][] known;
  private final Memory memory;

  Page(int scales, Memory memory) {
    this.known = new KnownScore[scales][FEWEST];
    this.memory = memory;
  }

  /** Null when it is not known. */
  public KnownScore find(int scale, long key) {
    KnownScore[] slots = known[scale];
    int slot = slot(key, slots.length);
    KnownScore found = slots[slot];
    if (found != null && found.key() == key) {
      return found;
    }
    found = slots[slot ^ 1];
    return found != null && found.key() == key ? found : null;
  }

  public void keep(int scale, KnownScore worked) {
    KnownScore[] slots = known[scale];
    while (!put(worked, slots) && slots.length < MOST) {
      slots = larger(slots);
    }
    known[scale] = slots;
    memory.grows();
  }

  private static KnownScore[] larger(KnownScore[] slots) {
    KnownScore[] more = new KnownScore[2 * slots.length];
    for (KnownScore one : slots) {
      if (one != null) {
        put(one, more);
      }
    }
    return more;
  }

  /** False when both of its places are taken. */
  private static boolean put(KnownScore one, KnownScore[] slots) {
    int slot = slot(one.key(), slots.length);
    int free = slots[slot] == null ? slot : slot ^ 1;
    if (slots[free] != null) {
      return false;
    }
    slots[free] = one;
    return true;
  }

  /** Numbers that are near each other are spread over all slots. */
  private static int slot(long key, int slots) {
    return (int) (key * 0x9E3779B97F4A7C15L >>> 40) & slots - 1;
  }
}
