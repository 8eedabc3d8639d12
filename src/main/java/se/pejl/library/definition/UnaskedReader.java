package se.pejl.library.definition;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import se.pejl.form.item.NoAnswer;
import se.pejl.form.scale.Unasked;
import se.pejl.form.scale.Unasked.Effect;

/** Reads what items without an answer do in a scale, by why they have none. */
final class UnaskedReader {

  private static final String NOT_SHOWN = "not-shown";

  private UnaskedReader() {}

  static Unasked read(Block block) {
    Optional<Block> unasked = block.block("unasked");
    return unasked.map(UnaskedReader::effects).orElse(Unasked.USUAL);
  }

  private static Unasked effects(Block block) {
    Map<NoAnswer, Effect> reasons = new EnumMap<>(NoAnswer.class);
    Map<String, NoAnswer> known = new LinkedHashMap<>();
    for (NoAnswer reason : NoAnswer.values()) {
      known.put(reason.code(), reason);
    }
    String[] keys = known.keySet().toArray(new String[known.size() + 1]);
    keys[known.size()] = NOT_SHOWN;
    block.only(keys);
    known.forEach(
        (code, reason) ->
            block.oneOf(code, Words.of(Effect.class)).ifPresent(e -> reasons.put(reason, e)));
    Words<Effect> effects = Words.of("zero", Effect.ZERO, "leaves", Effect.LEAVES);
    return new Unasked(reasons, block.oneOf(NOT_SHOWN, effects).orElse(Effect.LEAVES));
  }
}
