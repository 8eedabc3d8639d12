package se.pejl.casefile.emergency;

import se.pejl.casefile.CaseworkQuery;
import se.pejl.casefile.TooVagueQueryException;

/** Lets through only what names one person: a whole personal number or case number. */
final class WholeNumber implements CaseworkQuery.Visitor<CaseworkQuery> {

  @Override
  public CaseworkQuery byName(CaseworkQuery.ByName query) {
    throw new TooVagueQueryException();
  }

  @Override
  public CaseworkQuery byPersonalNumber(CaseworkQuery.ByPersonalNumber query) {
    return query;
  }

  @Override
  public CaseworkQuery byCaseNumber(CaseworkQuery.ByCaseNumber query) {
    return query;
  }
}
