package org.heshi.portal.matters;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.territory.PlaceCode;
import org.heshi.search.ChineseQuery;
import org.heshi.search.IndexKeeper;
import org.heshi.search.IndexState;
import org.heshi.search.Passages;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.util.common.SearchException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds matters by their words, and only those that the visitor may see: that is part of what the index is asked. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class MatterSearch {

    private static final Logger LOG = LoggerFactory.getLogger(MatterSearch.class);
    private static final int SHOWN = 2;

    private final EntityManager entities;
    private final MatterLists lists;
    private final Categories categories;
    private final Sight sight;
    private final IndexKeeper index;

    MatterSearch(EntityManager entities, MatterLists lists, Categories categories, Sight sight, IndexKeeper index) {
        this.entities = entities;
        this.lists = lists;
        this.categories = categories;
        this.sight = sight;
        this.index = index;
    }

    /** The likeliest first. */
    public MatterFound find(MatterQuery query, int offset, int limit) {
        var state = index.state();
        if (query.words().isEmpty() || state == IndexState.UNAVAILABLE) {
            return MatterFound.nothing(state);
        }
        try {
            var found = ask(query, offset, limit);
            var rows = seen(found.hits());
            var told = lists.told(rows.stream().map(row -> row.id().value()).toList());
            var passages = new Passages(query.words());
            return new MatterFound(state, rows.stream().map(row -> new MatterFound.Hit(row, passages.in(row.subject()),
                    told.getOrDefault(row.id(), List.of()).stream().flatMap(text -> passages.in(text).stream()).limit(SHOWN).toList())).toList(),
                    found.total().hitCount());
        } catch (SearchException e) {
            LOG.warn("A search failed: {}", e.getMessage());
            return MatterFound.nothing(IndexState.UNAVAILABLE);
        }
    }

    /** The index may be behind, most of all while it is filled anew: what was taken from somebody since, the database knows. */
    private List<MatterRow> seen(List<UUID> hits) {
        return subject().map(subject -> lists.rows(hits, subject, sight.openArea())).orElseGet(List::of);
    }

    /** As whom the visitor takes part in matters. */
    private static Optional<UUID> subject() {
        return switch (Visitor.current()) {
            case Visitor.SignedIn signedIn -> Optional.of(signedIn.person().value());
            case Visitor.ByCode code -> Optional.of(code.party());
            case Visitor.Anonymous _, Visitor.Machine _ -> Optional.empty();
        };
    }

    SearchResult<UUID> ask(MatterQuery query, int offset, int limit) {
        return Search.session(entities).search(Matter.class)
                .select(f -> f.id(UUID.class))
                .where(f -> f.bool().with(all -> {
                    all.must(f.or(words(f, query.words()), names(f, query.words())));
                    all.filter(mayBeSeen(f));
                    if (!query.statuses().isEmpty()) {
                        all.filter(f.terms().field("status").matchingAny(query.statuses()));
                    }
                    if (query.category() != null) {
                        all.filter(f.terms().field("category").matchingAny(categories.within(query.category())));
                    }
                }))
                .fetch(offset, limit);
    }

    private static PredicateFinalStep words(SearchPredicateFactory f, String words) {
        var number = words.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
        var text = ChineseQuery.most(f, words, "subject", "told", "wish");
        return number.matches("[0-9A-Z]{3,9}") ? f.or(text, f.prefix().fields("reference").matching(number)) : text;
    }

    /**
     * The name of somebody concerned is found by those alone who read it on the case: staff of the area, unless they are a
     * party themselves, and the mediators. It is never shown as a passage, which would tell it to whoever finds the matter otherwise.
     */
    private PredicateFinalStep names(SearchPredicateFactory f, String words) {
        var area = sight.openArea().stream().map(PlaceCode::value).toList();
        return Visitor.person().<PredicateFinalStep>map(person -> f.bool()
                .must(f.phrase().field("names").matching(words))
                .mustNot(f.match().field("parties").matching(person.toString()))
                .filter(f.bool().with(either -> {
                    either.should(f.match().field("mediators").matching(person.toString()));
                    if (!area.isEmpty()) {
                        either.should(f.terms().field("places").matchingAny(area));
                    }
                }))).orElseGet(f::matchNone);
    }

    /** Somebody's own matters, and all those of the area in which their posts let them open everything. */
    private PredicateFinalStep mayBeSeen(SearchPredicateFactory f) {
        var area = sight.openArea().stream().map(PlaceCode::value).toList();
        return f.bool().with(either -> {
            either.should(own(f));
            if (!area.isEmpty()) {
                either.should(f.terms().field("places").matchingAny(area));
            }
        });
    }

    private static PredicateFinalStep own(SearchPredicateFactory f) {
        return subject().<PredicateFinalStep>map(subject -> f.match().field("participants.subject").matching(subject)).orElseGet(f::matchNone);
    }
}
