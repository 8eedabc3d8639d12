package se.pejl.library.definition;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.pejl.form.Informant;
import se.pejl.form.text.Text;
import se.pejl.library.problem.Rule;
import se.pejl.library.problem.Spelling;

/** Reads a text as some informants see it; only those who can give the answers have one. */
record VariantsReader(Texts texts, Set<Informant> informants) {

  Map<Informant, Text> read(Block block, String key) {
    Map<Informant, Text> variants = new EnumMap<>(Informant.class);
    for (Block own : block.block(key).stream().toList()) {
      for (String code : own.mapping().keys()) {
        informant(code, own).ifPresent(who -> variants.put(who, own.text(code, texts)));
      }
    }
    return variants;
  }

  private Optional<Informant> informant(String code, Block own) {
    Optional<Informant> informant = Informant.of(code).filter(informants::contains);
    if (informant.isEmpty()) {
      Set<String> known = informants.stream().map(Informant::code).collect(Collectors.toSet());
      Text meant = Spelling.didYouMean(code, known);
      own.problems().add(own.mapping().markOf(code), Rule.KEY_UNKNOWN, code, meant);
    }
    return informant;
  }
}
