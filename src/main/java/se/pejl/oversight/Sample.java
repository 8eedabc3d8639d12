package se.pejl.oversight;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/**
 * What is drawn from the accesses of a period: some by chance, and everything that a rule points
 * at, one line for each person and file. The same seed draws the same, so that it can be checked
 * afterwards that nobody chose.
 */
public final class Sample {

  /** Why a line was drawn when no rule points at it. */
  public static final String BY_CHANCE = "CHANCE";

  /**
   * @param times how many accesses the line stands for
   * @param reasons codes, by name
   */
  public record Line(Access first, int times, TreeSet<String> reasons) {}

  private record Key(UUID account, UUID caseFile, long number) {}

  private Sample() {}

  /**
   * @param accesses in order of time
   * @param many how many chance draws
   */
  public static List<Line> draw(List<Access> accesses, Scene scene, long seed, int many) {
    Map<Key, Line> lines = new LinkedHashMap<>();
    accesses.stream()
        .collect(
            groupingBy(Access::account, LinkedHashMap::new, java.util.stream.Collectors.toList()))
        .values()
        .forEach(ofOne -> suspect(ofOne, scene, lines));
    byChance(accesses, seed, many)
        .forEach(one -> add(lines, new Key(null, null, one.number()), List.of(one), BY_CHANCE));
    Map<Long, Line> ordered = new TreeMap<>();
    lines.values().forEach(line -> ordered.merge(line.first().number(), line, Sample::both));
    return List.copyOf(ordered.values());
  }

  private static void suspect(List<Access> ofOne, Scene scene, Map<Key, Line> lines) {
    for (Suspicion suspicion : Suspicion.values()) {
      Map<Key, List<Access>> hits = new LinkedHashMap<>();
      suspicion
          .among(ofOne, scene)
          .forEach(
              hit -> hits.computeIfAbsent(key(suspicion, hit), none -> new ArrayList<>()).add(hit));
      hits.forEach((key, found) -> add(lines, key, found, suspicion.name()));
    }
  }

  private static Key key(Suspicion suspicion, Access hit) {
    return suspicion.oneLine()
        ? new Key(hit.account(), null, suspicion.ordinal())
        : new Key(hit.account(), hit.caseFile(), 0);
  }

  private static void add(Map<Key, Line> lines, Key key, Collection<Access> found, String reason) {
    Access first =
        found.stream().min(java.util.Comparator.comparingLong(Access::number)).orElseThrow();
    lines.merge(key, new Line(first, found.size(), new TreeSet<>(List.of(reason))), Sample::both);
  }

  private static Line both(Line one, Line other) {
    TreeSet<String> reasons = new TreeSet<>(one.reasons());
    reasons.addAll(other.reasons());
    Access first = one.first().number() <= other.first().number() ? one.first() : other.first();
    return new Line(first, Math.max(one.times(), other.times()), reasons);
  }

  /** Each access is as likely as any other. */
  private static List<Access> byChance(List<Access> accesses, long seed, int many) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Access> left = new ArrayList<>(accesses);
    List<Access> drawn = new ArrayList<>();
    while (drawn.size() < many && !left.isEmpty()) {
      int at = random.nextInt(left.size());
      drawn.add(left.get(at));
      left.set(at, left.get(left.size() - 1));
      left.remove(left.size() - 1);
    }
    return drawn;
  }
}
