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

  /**
   * All that a score follows from, and the score.
   *
   * @param least the sum; where missing items make it a range, the least it can be, and
   * @param most the most
   */
  private record Entry(int answered, int missing, int open, long least, long most, Score score) {

    boolean is(int answered, int missing, int open, long least, long most) {
      return this.answered == answered
          && this.missing == missing
          && this.open == open
          && this.least == least
          && this.most == most;
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
    Score find(AddedScale scale, Tally tally) {
      long least = least(scale, tally);
      long most = most(scale, tally);
      Entry[] slots = entries[scale.place()];
      Entry entry = slots == null ? null : slots[slot(tally, least, most)];
      return entry != null && entry.is(tally.answered(), tally.missing(), tally.open(), least, most)
          ? entry.score()
          : null;
    }

    void keep(AddedScale scale, Tally tally, Score score) {
      if (entries[scale.place()] == null) {
        entries[scale.place()] = new Entry[SLOTS];
      }
      long least = least(scale, tally);
      long most = most(scale, tally);
      entries[scale.place()][slot(tally, least, most)] =
          new Entry(tally.answered(), tally.missing(), tally.open(), least, most, score);
    }

    private static long least(AddedScale scale, Tally tally) {
      return scale.filling().opens() ? tally.leastOpen() : tally.sum();
    }

    private static long most(AddedScale scale, Tally tally) {
      return scale.filling().opens() ? tally.mostOpen() : tally.sum();
    }

    /** Like scores lie near each other, which keeps them near the processor; ranges are spread. */
    private static int slot(Tally tally, long least, long most) {
      long missing = (tally.missing() * 31L + tally.open()) * 31 + tally.answered();
      return least == most
          ? (int) (least + 3 * missing) & SLOTS - 1
          : (int) (((least * 31 + most) * 31 + missing) * 0x9E3779B97F4A7C15L >>> 53);
    }
  }
}
