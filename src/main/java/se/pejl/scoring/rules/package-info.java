/**
 * The rules of a form made ready for scoring, and the one walk through them. Words for what
 * happened do not belong here.
 *
 * <p>Where to check a rule against the manual of an instrument:
 *
 * <ul>
 *   <li>sum, mean, count, highest, lowest, goal attainment: {@link Combining}
 *   <li>prorating and every other rule for missing items: {@link Filling}, and {@link
 *       Combining#prorated}
 *   <li>what an item counts, reversed, weighed, not asked or not answered: {@link ItemPart}, {@link
 *       Worth}
 *   <li>conditions, gates and skips: {@link Asked}, {@link Gate}
 *   <li>from raw score to transformed score, norm and band: {@link Finish}, {@link BandsRead}
 *   <li>decision tables: {@link DecidedScale}
 * </ul>
 */
package se.pejl.scoring.rules;
