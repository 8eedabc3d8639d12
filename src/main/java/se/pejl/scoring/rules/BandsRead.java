package se.pejl.scoring.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.pejl.form.Circumstances;
import se.pejl.form.condition.Truth;
import se.pejl.form.scale.Band;
import se.pejl.form.scale.BandSystem;
import se.pejl.form.scale.BandSystem.GroupBands;
import se.pejl.form.scale.Span;
import se.pejl.scoring.Interpretation.BandReading;
import se.pejl.scoring.Interpretation.Possible;

/** Reads the band of a score. Who the youth is, is never guessed. */
final class BandsRead {

  private BandsRead() {}

  static BandReading of(BandSystem system, Span value, Circumstances circumstances) {
    List<Possible> possible = new ArrayList<>();
    for (GroupBands group : system.groups()) {
      Truth includes = group.group().includes(circumstances);
      if (includes == Truth.TRUE) {
        return certain(system, group, value);
      }
      if (includes == Truth.UNKNOWN && system.showAll()) {
        possible(group, value).ifPresent(possible::add);
      }
    }
    return new BandReading(
        system.code(), system.title(), Optional.empty(), Optional.empty(), possible);
  }

  private static BandReading certain(BandSystem system, GroupBands group, Span value) {
    Optional<Band> lowest = group.bands().of(value.lowest());
    boolean same = lowest.equals(group.bands().of(value.highest()));
    return new BandReading(
        system.code(),
        system.title(),
        Optional.of(group.group()),
        same ? lowest : Optional.empty(),
        same ? List.of() : possible(group, value).stream().toList());
  }

  /** Empty when even the lowest end lies below all bands. */
  private static Optional<Possible> possible(GroupBands group, Span value) {
    return group
        .bands()
        .of(value.lowest())
        .flatMap(
            lowest ->
                group
                    .bands()
                    .of(value.highest())
                    .map(highest -> new Possible(group.group(), lowest, highest)));
  }
}
