/**
 * The rules of a form made ready for scoring, and the one walk through them. Words for what
 * happened do not belong here.
 *
 * <p>Where to check a rule against the manual of an instrument:
 *
 * <ul>
 *   <li>prorating: {@link Prorating}
 *   <li>every other rule for missing items: {@link Imputation}
 *   <li>sum, mean, count, highest, lowest, goal attainment: {@link MethodRules}
 *   <li>what an item counts, reversed, weighed, not asked or not answered: {@link ItemPart}, {@link
 *       ItemPoints}
 *   <li>how many answers there must be, and in which order all this is done: {@link AddedScale}
 *   <li>while it is not known whether an item is asked: {@link Asked}, {@link UndecidedPart},
 *       {@link RawScore}
 *   <li>from raw score to transformed score, norm and band: {@link Conversion}, {@link BandsRead}
 *   <li>decision tables: {@link DecidedScale}
 * </ul>
 *
 * <p>For speed alone, and without rules of their own: {@link Contributions}, {@link ContingentItem}
 * and {@link ScoreLookup}, which find a score that was worked out before.
 */
package se.pejl.scoring.rules;
