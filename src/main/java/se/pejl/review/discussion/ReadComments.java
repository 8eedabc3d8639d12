package se.pejl.review.discussion;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import se.pejl.access.Action;
import se.pejl.access.Actor;
import se.pejl.access.Gate;
import se.pejl.access.log.Event;
import se.pejl.access.log.EventLog;
import se.pejl.casefile.CaseFile;
import se.pejl.casefile.CaseFiles;
import se.pejl.casefile.SwedishDay;
import se.pejl.library.FormLibrary;
import se.pejl.platform.database.TriedAgain;
import se.pejl.review.Reviews;
import se.pejl.review.request.ReviewRequest;
import se.pejl.review.request.ReviewRequests;

/** See which comments in one's caseload wait for an answer, and until when. */
@ApplicationScoped
@TriedAgain
@Transactional
public class ReadComments {

  @Inject private CaseFiles files;
  @Inject private ReviewRequests requests;
  @Inject private Reviews reviews;
  @Inject private Remarks remarks;
  @Inject private FormLibrary library;
  @Inject private Gate gate;
  @Inject private Clock clock;
  @Inject private EventLog log;

  public ReadComments() {} // for CDI

  public ReadComments(
      CaseFiles files,
      ReviewRequests requests,
      Reviews reviews,
      Remarks remarks,
      FormLibrary library,
      Gate gate,
      Clock clock,
      EventLog log) {
    this.files = files;
    this.requests = requests;
    this.reviews = reviews;
    this.remarks = remarks;
    this.library = library;
    this.gate = gate;
    this.clock = clock;
    this.log = log;
  }

  /** The soonest to be answered first; as many statements however many there are. */
  public List<ToAnswer> waitingFor(Actor actor) {
    gate.require(actor, Action.WORK_LIST);
    LocalDate today = SwedishDay.today(clock);
    Map<UUID, CaseFile> caseload =
        files.caseload(actor, today).stream().collect(toMap(CaseFile::id, Function.identity()));
    List<String> keys = caseload.keySet().stream().map(UUID::toString).toList();
    List<ToAnswer> waiting =
        chains(requests.in(keys), remarks.in(keys)).stream()
            .flatMap(chain -> waiting(chain, caseload, today).stream())
            .sorted(Comparator.comparing(ToAnswer::answerBy).thenComparing(ToAnswer::youth))
            .toList();
    log.append(actor, Event.of(Event.Kind.WORK_LISTED, null).noting("comments"));
    return waiting;
  }

  private List<Chain> chains(List<ReviewRequest> asked, List<Remark> said) {
    Map<UUID, List<Remark>> byFirst = said.stream().collect(groupingBy(Remark::first));
    Map<UUID, UUID> firstOf =
        asked.stream().collect(toMap(ReviewRequest::assessment, ReviewRequest::first));
    var decided =
        reviews.about(firstOf.keySet()).stream()
            .collect(groupingBy(decision -> firstOf.get(decision.assessment())));
    return asked.stream().collect(groupingBy(ReviewRequest::first)).entrySet().stream()
        .map(
            one ->
                new Chain(
                    one.getValue(),
                    decided.getOrDefault(one.getKey(), List.of()),
                    byFirst.getOrDefault(one.getKey(), List.of()),
                    List.of()))
        .toList();
  }

  private Optional<ToAnswer> waiting(Chain chain, Map<UUID, CaseFile> caseload, LocalDate today) {
    List<Discussion> waiting =
        chain.discussions().stream().filter(one -> one.answerBy().isPresent()).toList();
    return waiting.stream()
        .min(Comparator.comparing(one -> one.answerBy().orElseThrow()))
        .map(first -> toAnswer(chain.requests().get(0), first, waiting.size(), caseload, today));
  }

  private ToAnswer toAnswer(
      ReviewRequest request,
      Discussion first,
      int comments,
      Map<UUID, CaseFile> caseload,
      LocalDate today) {
    CaseFile file = caseload.get(request.caseFile());
    return new ToAnswer(
        first.assessment(),
        file.id(),
        file.name(),
        file.caseNumber(),
        request.form(),
        library.get(request.form()).title(),
        comments,
        first.answerBy().orElseThrow(),
        first.overdue(today));
  }
}
