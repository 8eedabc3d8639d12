package se.pejl.library.definition;

import java.util.Optional;
import se.pejl.form.scale.Rounding;

/** Reads how something is rounded. */
final class RoundReader {

  private RoundReader() {}

  static Optional<Rounding> read(Block parent, String key) {
    return parent.block(key).flatMap(RoundReader::read);
  }

  private static Optional<Rounding> read(Block block) {
    block.only("place", "mode", "decimals");
    block.need("mode");
    Rounding.Place place =
        block.oneOf("place", Words.of(Rounding.Place.class)).orElse(Rounding.Place.TOTAL);
    int decimals = block.whole("decimals", 0, Limits.DECIMALS).orElse(0);
    return block
        .oneOf("mode", Words.of(Rounding.Mode.class))
        .map(mode -> new Rounding(place, mode, decimals));
  }
}
