package se.pejl.scoring.memory;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import se.pejl.form.Circumstances;
import se.pejl.form.Form;
import se.pejl.form.scale.Group;
import se.pejl.form.scale.Scale;

/**
 * What scales have come to before. The same counts in the same circumstances are always the same
 * score, so it need not be worked out again; nothing else is remembered, and nobody.
 */
public final class Memory {

  private static final int MOST_KNOWN = 50_000;

  /** More than all ages, sexes and informants together; settings and countries can be any words. */
  private static final int MOST_PAGES = 2_000;

  private final boolean personal;
  private final int scales;
  private final Map<Circumstances, Page> pages = new ConcurrentHashMap<>();
  private Page everybody;
  private int known;

  public Memory(Form form) {
    this.personal =
        form.eligibility().isPresent() || form.scales().stream().anyMatch(Memory::personal);
    this.scales = form.scales().size();
    this.everybody = new Page(scales, this);
  }

  private static boolean personal(Scale scale) {
    return !scale.validFor().equals(Group.EVERYONE)
        || scale.norms().isPresent()
        || scale.bandSystems().stream()
            .flatMap(system -> system.groups().stream())
            .anyMatch(group -> !group.group().equals(Group.EVERYONE));
  }

  public Page of(Circumstances circumstances) {
    if (!personal) {
      return everybody;
    }
    Page page = pages.get(circumstances);
    if (page == null) {
      page = new Page(scales, this);
      if (pages.size() >= MOST_PAGES) {
        pages.clear();
      }
      pages.put(circumstances, page);
    }
    return page;
  }

  /**
   * One more is known. Threads may miscount, which does no harm; when it is much, all is forgotten.
   */
  void grows() {
    if (known++ > MOST_KNOWN) {
      known = 0;
      pages.clear();
      everybody = new Page(scales, this);
    }
  }
}
