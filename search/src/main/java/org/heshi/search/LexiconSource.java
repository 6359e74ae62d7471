package org.heshi.search;

import java.util.function.Supplier;

/** Where the lexicon of the moment comes from, for those who let people change it. */
@FunctionalInterface
public interface LexiconSource extends Supplier<Lexicon> {}
