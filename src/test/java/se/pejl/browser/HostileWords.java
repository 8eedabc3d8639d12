package se.pejl.browser;

import java.util.ArrayList;
import java.util.List;

/**
 * Two hundred texts, each of which would run or be reckoned out in a page that takes words for
 * markup, for script or for an expression. Those that run call {@code hit()}; those that become
 * elements carry {@code x55}; those that are reckoned out become {@link #RECKONED}.
 */
final class HostileWords {

  static final String RECKONED = "829348951";

  private static final List<String> BEGINNINGS =
      List.of(
          "", "\">", "'>", "-->", "</textarea>", "</title></script>", "]]>", "</select></table>");

  private static final List<String> DEEDS =
      List.of(
          "<script x55>hit()</script>",
          "<img x55 src=x onerror=hit()>",
          "<svg x55 onload=hit()>",
          "<svg x55><animate onbegin=hit() attributeName=x dur=1s>",
          "<details x55 open ontoggle=hit()>",
          "<input x55 autofocus onfocus=hit()>",
          "<iframe x55 srcdoc='<script>parent.hit()</script>'></iframe>",
          "<iframe x55 src=javascript:parent.hit()></iframe>",
          "<body x55 onload=hit()>",
          "<video x55><source onerror=hit()></video>",
          "<style x55 onload=hit()></style>",
          "<link x55 rel=stylesheet href=x onerror=hit()>",
          "<object x55 data=javascript:hit()></object>",
          "<math x55><mtext></form><form><mglyph><style></math><img src onerror=hit()>",
          "<a x55 autofocus tabindex=0 onfocus=hit() href=javascript:hit()>x</a>",
          "<marquee x55 onstart=hit()>x</marquee>",
          "\" x55 autofocus onfocus=hit() y=\"",
          "' x55 onmouseover=hit() autofocus onfocus=hit() y='",
          "#{7919*104729}",
          "${7919*104729}",
          "#{facesContext.externalContext.invalidateSession()}${7919*104729}",
          "{0}{1,number,#{7919*104729}}%{7919*104729}{{7919*104729}}",
          "<%= 7919*104729 %><c:out value=\"${7919*104729}\"/><ui:include src=\"x\"/>",
          "`-hit()-`${hit()}\u2028hit()//</script><script x55>hit()</script>",
          "&lt;img x55 src=x onerror=hit()&gt;<img x55 src=x onerror=hit()>");

  static final List<String> ALL = all();

  private HostileWords() {}

  /** So many of them from a place on, and again from the first after the last. */
  static String from(int place, int longest) {
    StringBuilder words = new StringBuilder(ALL.get(Math.floorMod(place, ALL.size())));
    for (int next = 1; next < 25; next++) {
      String more = ALL.get(Math.floorMod(place + next, ALL.size()));
      if (words.length() + 1 + more.length() > longest) {
        break;
      }
      words.append(' ').append(more);
    }
    return words.toString();
  }

  private static List<String> all() {
    List<String> all = new ArrayList<>();
    for (String deed : DEEDS) {
      for (String beginning : BEGINNINGS) {
        all.add(beginning + deed);
      }
    }
    return List.copyOf(all);
  }
}
