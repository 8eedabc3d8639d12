package se.pejl.form.scale;

import se.pejl.form.item.ItemCode;

/** One item as a scale uses it. */
public record ScaleItem(ItemCode item, Keying keying) {}
