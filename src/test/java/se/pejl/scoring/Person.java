package se.pejl.scoring;

/**
 * A random youth and what is known about the answers: 0 is not known, for the age -1.
 *
 * @param sex 1 a girl, 2 a boy
 * @param informant always known, from 0
 */
record Person(int sex, int age, int informant, int setting, int country) {}
