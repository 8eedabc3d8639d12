package se.pejl.library.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import se.pejl.library.AlreadyPublishedException;
import se.pejl.library.RejectedDefinitionException;
import se.pejl.library.UnknownDraftException;
import se.pejl.library.UnknownFormException;
import se.pejl.library.answer.AnswersRefusedException;
import se.pejl.platform.Refusal;
import se.pejl.platform.Refusals;

/** What clients are told when something about a form is refused. */
@ApplicationScoped
public class FormRefusals implements Refusals {

  @Override
  public Map<Class<? extends Throwable>, Refusal> catalogue() {
    return Map.of(
        UnknownFormException.class, new Refusal(404, "form.unknown"),
        UnknownDraftException.class, new Refusal(404, "form.draft-unknown"),
        AlreadyPublishedException.class, new Refusal(409, "form.already-published"),
        RejectedDefinitionException.class, new Refusal(422, "form.rejected"),
        AnswersRefusedException.class, new Refusal(422, "answers.refused"),
        UnusableRequestException.class, new Refusal(422, "request.unusable"));
  }
}
