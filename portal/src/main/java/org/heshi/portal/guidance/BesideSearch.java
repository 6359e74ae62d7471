package org.heshi.portal.guidance;

import jakarta.persistence.EntityManager;
import org.heshi.portal.territory.Places;
import org.heshi.search.Depth;
import org.heshi.search.Finder;
import org.heshi.search.IndexKeeper;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.util.common.SearchException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds what may help while somebody is still telling their trouble; when it cannot be asked there is simply nothing. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("permitAll")
public class BesideSearch {

    private static final Logger LOG = LoggerFactory.getLogger(BesideSearch.class);
    private static final int SHORTEST = 4;
    private static final int GUIDES = 3;
    private static final int PRECEDENTS = 2;

    private final EntityManager entities;
    private final Finder finder;
    private final IndexKeeper index;
    private final Places places;

    BesideSearch(EntityManager entities, Finder finder, IndexKeeper index, Places places) {
        this.entities = entities;
        this.finder = finder;
        this.index = index;
        this.places = places;
    }

    public Beside find(String told) {
        if (told.strip().length() < SHORTEST || !index.state().isWhole()) {
            return Beside.NOTHING;
        }
        try {
            var session = Search.session(entities);
            var question = finder.question(told).asTold();
            var guides = finder.find(session, Shelves.GUIDES, null, question, Depth.FIRST, GUIDES);
            var precedents = finder.find(session, Shelves.PRECEDENTS, null, question, Depth.FIRST, PRECEDENTS);
            return new Beside(Loaded.guides(entities, guides).stream().map(one -> {
                var hit = one.what();
                return new Advice.Guidance(hit.slug(), hit.text(), one.found().reasons());
            }).toList(), Loaded.precedents(entities, precedents).stream().map(one -> one.what().summary(places.get(one.what().county()))).toList());
        } catch (SearchException e) {
            LOG.warn("A search failed: {}", e.getMessage());
            return Beside.NOTHING;
        }
    }
}
