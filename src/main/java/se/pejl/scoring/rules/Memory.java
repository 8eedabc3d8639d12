package se.pejl.scoring.rules;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import se.pejl.form.Circumstances;
import se.pejl.form.Form;
import se.pejl.form.scale.Group;
import se.pejl.form.scale.Scale;
import se.pejl.scoring.Score;

/**
 * What scales have come to before. The same tally in the same circumstances is always the same
 * score, so it need not be worked out again; nothing else is remembered, and nobody.
 */
final class Memory {

  private static final int KINDS_OF_YOUTHS = 64;

  private final boolean personal;
  private final int scales;
  private final Page everybody;
  private final Map<Circumstances, Page> pages = new ConcurrentHashMap<>();

  Memory(Form form) {
    this.personal =
        form.eligibility().isPresent() || form.scales().stream().anyMatch(Memory::personal);
    this.scales = form.scales().size();
    this.everybody = new Page(scales);
  }

  private static boolean personal(Scale scale) {
    return !scale.validFor().equals(Group.EVERYONE)
        || scale.norms().isPresent()
        || scale.bandSystems().stream()
            .flatMap(system -> system.groups().stream())
            .anyMatch(group -> !group.group().equals(Group.EVERYONE));
  }

  Page of(Circumstances circumstances) {
    if (!personal) {
      return everybody;
    }
    Page page = pages.get(circumstances);
    if (page == null) {
      page = new Page(scales);
      if (pages.size() < KINDS_OF_YOUTHS) {
        pages.put(circumstances, page);
      }
    }
    return page;
  }

  /** One tally, and what it came to. */
  private record Entry(
      int answered, int missing, int open, long sum, long least, long most, Score score) {

    Entry(Tally tally, Score score) {
      this(
          tally.answered(),
          tally.missing(),
          tally.open(),
          tally.sum(),
          tally.leastOpen(),
          tally.mostOpen(),
          score);
    }

    boolean is(Tally tally) {
      return answered == tally.answered()
          && missing == tally.missing()
          && open == tally.open()
          && sum == tally.sum()
          && least == tally.leastOpen()
          && most == tally.mostOpen();
    }
  }

  /**
   * What the scales came to in the same circumstances. Several threads may write: entries never
   * change, and one that is lost is only worked out again.
   */
  static final class Page {

    private static final int SLOTS = 2048;

    private final Entry[][] entries;

    private Page(int scales) {
      this.entries = new Entry[scales][];
    }

    /** Null when it is not remembered. */
    Score find(int scale, Tally tally) {
      Entry[] slots = entries[scale];
      Entry entry = slots == null ? null : slots[slot(tally)];
      return entry != null && entry.is(tally) ? entry.score() : null;
    }

    void keep(int scale, Tally tally, Score score) {
      if (entries[scale] == null) {
        entries[scale] = new Entry[SLOTS];
      }
      entries[scale][slot(tally)] = new Entry(tally, score);
    }

    private static int slot(Tally tally) {
      long mixed = tally.leastOpen() * 31 + tally.mostOpen();
      mixed = (mixed * 31 + tally.missing()) * 31 + tally.answered();
      return (int) (mixed * 0x9E3779B97F4A7C15L >>> 53);
    }
  }
}
