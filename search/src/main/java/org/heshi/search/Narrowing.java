package org.heshi.search;

import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/** What may be found at all: permissions, kinds, validity. It is part of every question that the index is asked. */
@FunctionalInterface
public interface Narrowing {

    Narrowing NONE = f -> f.matchAll();

    PredicateFinalStep with(SearchPredicateFactory f);
}
