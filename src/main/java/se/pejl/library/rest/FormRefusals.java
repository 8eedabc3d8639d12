package se.pejl.library.rest;

import static java.util.Map.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import se.pejl.library.AlreadyPublishedException;
import se.pejl.library.RejectedDefinitionException;
import se.pejl.library.UnknownDraftException;
import se.pejl.library.UnknownFormException;
import se.pejl.library.answer.AnswersRefusedException;
import se.pejl.library.licence.LicenceRequiredException;
import se.pejl.library.licence.UnknownLicenceException;
import se.pejl.library.licence.UnusableLicenceException;
import se.pejl.platform.Refusal;
import se.pejl.platform.Refusals;

/** What clients are told when something about a form is refused. */
@ApplicationScoped
public class FormRefusals implements Refusals {

  @Override
  public Map<Class<? extends Throwable>, Refusal> catalogue() {
    return Map.ofEntries(
        entry(UnknownFormException.class, new Refusal(404, "form.unknown")),
        entry(UnknownDraftException.class, new Refusal(404, "form.draft-unknown")),
        entry(UnknownLicenceException.class, new Refusal(404, "licence.unknown")),
        entry(AlreadyPublishedException.class, new Refusal(409, "form.already-published")),
        entry(LicenceRequiredException.class, new Refusal(409, "form.licence-missing")),
        entry(RejectedDefinitionException.class, new Refusal(422, "form.rejected")),
        entry(AnswersRefusedException.class, new Refusal(422, "answers.refused")),
        entry(UnusableLicenceException.class, new Refusal(422, "licence.unusable")),
        entry(UnusableRequestException.class, new Refusal(422, "request.unusable")));
  }
}
