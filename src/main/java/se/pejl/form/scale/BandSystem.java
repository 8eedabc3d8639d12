package se.pejl.form.scale;

import java.util.List;
import java.util.stream.Stream;
import se.pejl.form.text.Text;

/**
 * One way of reading bands from a score, such as the three bands of a manual or its four.
 *
 * @param code empty for the first one of a scale
 * @param groups for whom which bands hold; nobody is in two of them
 * @param showAll whether all are shown, or none, when it is not known who the youth is; none of
 *     them is ever chosen
 */
public record BandSystem(String code, Text title, List<GroupBands> groups, boolean showAll) {

  /** The bands of one group. */
  public record GroupBands(Group group, Bands bands) {}

  public BandSystem {
    groups = List.copyOf(groups);
  }

  /** The same bands for everybody. */
  public static BandSystem forAll(List<Band> bands) {
    GroupBands everyone = new GroupBands(Group.EVERYONE, new Bands(bands));
    return new BandSystem("", Text.NONE, List.of(everyone), true);
  }

  /** Every band of every group. */
  public Stream<Band> all() {
    return groups.stream().flatMap(group -> group.bands().inOrder().stream());
  }
}
