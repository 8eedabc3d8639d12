package se.pejl.assessment.work;

import java.util.List;

/**
 * What a worker has before her.
 *
 * @param overdue was to be done before today, longest ago first
 * @param due is to be done within the next weeks
 * @param drafts begun and not finished
 * @param finished to be judged and signed
 * @param returned sent back and to be corrected
 * @param waiting signed, and with the supervisor
 */
public record Work(
    List<DueLine> overdue,
    List<DueLine> due,
    List<WorkLine> drafts,
    List<WorkLine> finished,
    List<WorkLine> returned,
    List<WorkLine> waiting) {}
