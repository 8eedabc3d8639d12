package se.pejl.assessment.result;

import java.util.Optional;
import se.pejl.assessment.GivenJudgement;
import se.pejl.form.Judgement;

/** One judgement the form asks for, as it is given now and as it was given last time. */
public record JudgementLine(
    Judgement judgement, Optional<GivenJudgement> now, Optional<GivenJudgement> lastTime) {}
