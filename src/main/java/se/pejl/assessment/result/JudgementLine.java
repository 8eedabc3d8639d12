package se.pejl.assessment.result;

import java.util.Optional;
import se.pejl.assessment.GivenJudgement;
import se.pejl.form.Judgement;

/**
 * One judgement the form asks for, as it is given now and as it was given last time.
 *
 * @param computed the band the rules come to, where the judgement may set one aside; empty also
 *     while scores are hidden
 * @param outdated whether the answers have changed so that the rules came to something else when it
 *     was given
 */
public record JudgementLine(
    Judgement judgement,
    Optional<GivenJudgement> now,
    Optional<GivenJudgement> lastTime,
    Optional<String> computed,
    boolean outdated) {}
