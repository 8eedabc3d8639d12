package se.pejl.faults;

import java.net.http.HttpResponse;
import java.util.Map;

/** What somebody in a role does over and over, and how many requests that is. */
enum Round {
  WORKER_AT_BROWSER(18) {
    @Override
    void go(AtWork me, Caseload mine, String draft, Caseload theirs, int round) {
      HttpResponse<String> otherTab = me.page("/casefile/find.xhtml");
      me.page("/work.xhtml", mine.familyName());
      me.page(mine.file(), mine.familyName());
      me.page("/casefile/assessments.xhtml?id=" + mine.youth(), mine.familyName());
      me.page("/assessment/fill.xhtml?id=" + draft);
      me.answers(draft, round);
      me.page(mine.result());
      me.page("/forms/index.xhtml");
      me.page("/forms/form.xhtml?name=phq-9&version=1.0.0");
      me.refused(404, theirs.file());
      me.refused(404, "/assessment/fill.xhtml?id=" + theirs.drafts().get(0));
      me.refused(404, theirs.result());
      me.refused(403, "/administration/accounts.xhtml");
      me.refused(403, "/review/queue.xhtml");
      me.rest(200, "/work");
      me.rest(404, "/casefiles/" + theirs.youth());
      me.submit(
          otherTab,
          "searchForm",
          Map.of("words", mine.familyName(), "search", ""),
          body -> body.contains(mine.familyName()));
      me.submit(otherTab, "languageForm", Map.of("languageSwitch", ""), body -> true);
    }
  },
  WORKER_BY_TOKEN(12) {
    @Override
    void go(AtWork me, Caseload mine, String draft, Caseload theirs, int round) {
      me.answers(draft, round);
      me.rest(200, "/casefiles/" + mine.youth());
      me.rest(200, "/casefiles/" + mine.youth() + "/assessments");
      me.rest(200, "/casefiles/" + mine.youth() + "/series");
      me.rest(200, "/assessments/" + draft);
      me.rest(200, "/assessments/" + mine.signed() + "/scores");
      me.rest(404, "/casefiles/" + theirs.youth() + "/series");
      me.rest(404, "/assessments/" + theirs.drafts().get(0));
      me.rest(404, "PUT", "/assessments/" + theirs.drafts().get(0) + "/answers/q1", ANSWER);
      me.rest(409, "PUT", "/assessments/" + mine.signed() + "/answers/q1", ANSWER);
      me.finds(mine.familyName(), true);
      me.finds(theirs.familyName(), false);
    }
  },
  SUPERVISOR_AT_BROWSER(9) {
    @Override
    void go(AtWork me, Caseload mine, String draft, Caseload theirs, int round) {
      me.page("/review/queue.xhtml", mine.familyName());
      me.page("/review/read.xhtml?id=" + mine.signed());
      me.page(mine.file(), mine.familyName());
      me.page("/casefile/log.xhtml?id=" + mine.youth(), mine.familyName());
      me.refused(404, theirs.file());
      me.refused(404, "/review/read.xhtml?id=" + theirs.signed());
      me.refused(403, "/work.xhtml");
      me.rest(200, "/review");
      me.rest(403, "PUT", "/assessments/" + draft + "/answers/q1", ANSWER);
    }
  },
  METHODOLOGIST_AT_BROWSER(9) {
    @Override
    void go(AtWork me, Caseload mine, String draft, Caseload theirs, int round) {
      me.page("/forms/index.xhtml");
      me.page("/forms/form.xhtml?name=gad-7&version=1.0.0");
      me.page("/forms/try.xhtml?name=phq-9&version=1.0.0");
      me.page("/forms/check.xhtml");
      me.refused(404, mine.file());
      me.refused(403, "/work.xhtml");
      me.rest(200, "POST", "/forms/try", "{\"form\":\"phq-9@1.0.0\",\"answers\":{}}");
      me.rest(404, "/assessments/" + mine.signed() + "/scores");
      me.rest(403, "/review");
    }
  },
  ADMINISTRATOR_AT_BROWSER(7) {
    @Override
    void go(AtWork me, Caseload mine, String draft, Caseload theirs, int round) {
      me.page("/administration/accounts.xhtml", Person.VERA.displayName());
      me.page("/forms/index.xhtml");
      me.refused(404, mine.file());
      me.refused(404, mine.result());
      me.refused(403, "/review/queue.xhtml");
      me.rest(403, "/work");
      me.rest(404, "/casefiles/" + theirs.youth());
    }
  };

  private static final String ANSWER = "{\"value\":\"several-days\",\"seen\":0}";

  private final int requests;

  Round(int requests) {
    this.requests = requests;
  }

  int requests() {
    return requests;
  }

  /**
   * @param mine what the person may see
   * @param draft a draft in it that nobody else fills in
   * @param theirs what another unit has
   */
  abstract void go(AtWork me, Caseload mine, String draft, Caseload theirs, int round);
}
