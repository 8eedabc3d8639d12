package se.pejl.library.shipped;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.pejl.form.Form;
import se.pejl.form.scale.Band;
import se.pejl.form.scale.BandSystem;
import se.pejl.form.scale.BandSystem.GroupBands;
import se.pejl.form.scale.Bands;
import se.pejl.form.scale.Keying;
import se.pejl.form.scale.Scale;
import se.pejl.form.scale.ScaleItem;
import se.pejl.scoring.Examples;

/** The tests in a form must notice a key turned round, an item left out and a cutoff moved. */
@DisplayName("A mistake in a scale of a form that ships")
class AMistakeInAScaleTest {

  static Stream<Form> forms() {
    return Shipped.all().stream().filter(form -> !form.scales().isEmpty());
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("forms")
  void is_noticed_by_its_own_tests_when_a_key_is_turned_round(Form form) {
    assertEquals(List.of(), unnoticed(form, AMistakeInAScaleTest::turned));
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("forms")
  void is_noticed_by_its_own_tests_when_an_item_is_left_out(Form form) {
    assertEquals(List.of(), unnoticed(form, AMistakeInAScaleTest::shorter));
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("forms")
  void is_noticed_by_its_own_tests_when_a_cutoff_is_one_step_higher_or_lower(Form form) {
    assertEquals(List.of(), unnoticed(form, AMistakeInAScaleTest::shifted));
  }

  /** A scale with one mistake in it. */
  private record Mistake(String what, Scale scale) {}

  private interface Mistakes {
    List<Mistake> in(Scale scale);
  }

  private static List<String> unnoticed(Form form, Mistakes mistakes) {
    return IntStream.range(0, form.scales().size())
        .boxed()
        .flatMap(
            place ->
                mistakes.in(form.scales().get(place)).stream()
                    .filter(one -> Examples.failures(with(form, place, one.scale())).isEmpty())
                    .map(one -> one.scale().code() + ": " + one.what()))
        .toList();
  }

  private static List<Mistake> turned(Scale scale) {
    List<Mistake> all = new ArrayList<>();
    for (int i = 0; i < scale.items().size(); i++) {
      ScaleItem use = scale.items().get(i);
      Keying other = use.keying() == Keying.FORWARD ? Keying.REVERSE : Keying.FORWARD;
      List<ScaleItem> items = new ArrayList<>(scale.items());
      items.set(
          i,
          new ScaleItem(
              use.item(), other, use.weight(), use.weightFrom(), use.countFrom(), use.points()));
      all.add(new Mistake(use.item().value(), with(scale, items, scale.bandSystems())));
    }
    return all;
  }

  private static List<Mistake> shorter(Scale scale) {
    List<Mistake> all = new ArrayList<>();
    for (int i = 0; i < scale.items().size() && scale.items().size() > 1; i++) {
      List<ScaleItem> items = new ArrayList<>(scale.items());
      String left = items.remove(i).item().value();
      all.add(new Mistake(left, with(scale, items, scale.bandSystems())));
    }
    return all;
  }

  /**
   * One step of the score up or down, in the bands that count; the tests of a form see no others.
   */
  private static List<Mistake> shifted(Scale scale) {
    List<Mistake> all = new ArrayList<>();
    BigDecimal step = scale.transform().times();
    for (BandSystem system : scale.bandSystems().stream().limit(1).toList()) {
      for (GroupBands group : system.groups()) {
        for (Band band : group.bands().inOrder().stream().skip(1).toList()) {
          Stream.of(step, step.negate())
              .map(by -> shifted(scale, system, group, band, band.cutoff().add(by)))
              .forEach(all::add);
        }
      }
    }
    return all;
  }

  private static Mistake shifted(
      Scale scale, BandSystem system, GroupBands group, Band band, BigDecimal cutoff) {
    List<Band> bands = new ArrayList<>(group.bands().inOrder());
    bands.set(
        bands.indexOf(band),
        new Band(band.code(), cutoff, band.title(), band.meaning(), band.label(), band.source()));
    GroupBands moved = new GroupBands(group.group(), new Bands(bands));
    List<GroupBands> groups = new ArrayList<>(system.groups());
    groups.set(groups.indexOf(group), moved);
    List<BandSystem> systems = new ArrayList<>(scale.bandSystems());
    systems.set(
        systems.indexOf(system),
        new BandSystem(system.code(), system.title(), groups, system.showAll()));
    return new Mistake(
        band.code() + " of " + group.group() + " at " + cutoff,
        with(scale, scale.items(), systems));
  }

  private static Scale with(Scale scale, List<ScaleItem> items, List<BandSystem> systems) {
    return new Scale(
        scale.code(),
        scale.title(),
        items,
        scale.subscales(),
        scale.method(),
        scale.missing(),
        scale.unasked(),
        scale.transform(),
        scale.norms(),
        scale.validFor(),
        scale.direction(),
        scale.range(),
        systems,
        scale.precision());
  }

  private static Form with(Form form, int place, Scale scale) {
    List<Scale> scales = new ArrayList<>(form.scales());
    scales.set(place, scale);
    return new Form(
        form.id(),
        form.kind(),
        form.language(),
        form.translations(),
        form.title(),
        form.purpose(),
        form.rights(),
        form.sources(),
        form.eligibility(),
        form.informants(),
        form.period(),
        form.reassessEvery(),
        form.notAnswered(),
        form.sections(),
        scales,
        form.judgements(),
        form.flags(),
        form.checks(),
        form.continuity(),
        form.examples(),
        form.fingerprint());
  }
}
