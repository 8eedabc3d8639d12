package se.pejl.library.definition;

import java.util.List;
import se.pejl.form.item.Item;
import se.pejl.form.scale.Scale;

/**
 * A scale that was read and is not yet held against what it is made of.
 *
 * @param items the items of the scale, in its order
 */
record ScaleDraft(Scale scale, List<Item> items, Block block) {}
