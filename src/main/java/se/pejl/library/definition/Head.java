package se.pejl.library.definition;

import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.pejl.form.Eligibility;
import se.pejl.form.FormId;
import se.pejl.form.FormKind;
import se.pejl.form.Informant;
import se.pejl.form.Rights;
import se.pejl.form.Source;
import se.pejl.form.item.NoAnswer;
import se.pejl.form.text.Text;
import se.pejl.form.text.TranslationStatus;

/** Everything a definition says of the form as a whole. */
record Head(
    FormId id,
    FormKind kind,
    Languages languages,
    Map<String, TranslationStatus> translations,
    Text title,
    Text purpose,
    Rights rights,
    List<Source> sources,
    Optional<Eligibility> eligibility,
    Set<Informant> informants,
    Optional<Period> period,
    Optional<Period> reassessEvery,
    Set<NoAnswer> notAnswered) {}
