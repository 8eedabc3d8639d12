package se.pejl.form.item;

/**
 * One place in a repeated group, such as the second of five goals. It is in use when its naming
 * item is answered, and holds the same as last time when that answer is the same.
 *
 * @param group code of the group
 * @param number from 1
 * @param name the naming item of this place
 */
public record Slot(String group, int number, ItemCode name) {}
