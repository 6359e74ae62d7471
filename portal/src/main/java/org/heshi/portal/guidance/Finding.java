package org.heshi.portal.guidance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.heshi.search.Finder;
import org.heshi.search.IndexKeeper;
import org.heshi.search.IndexState;
import org.heshi.search.Question;
import org.hibernate.search.util.common.SearchException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One box over everything there is to find: each kind is asked only for what the visitor may see. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("permitAll")
public class Finding {

    public static final int PAGE = 10;
    static final int PAGES = 10;
    private static final int FEW = 3;
    private static final int FEW_ARTICLES = 6;
    private static final Logger LOG = LoggerFactory.getLogger(Finding.class);

    private final LawFinds law;
    private final TaleFinds tales;
    private final PlainFinds plain;
    private final Phrases phrases;
    private final Finder finder;
    private final IndexKeeper index;

    Finding(LawFinds law, TaleFinds tales, PlainFinds plain, Phrases phrases, Finder finder, IndexKeeper index) {
        this.law = law;
        this.tales = tales;
        this.plain = plain;
        this.phrases = phrases;
        this.finder = finder;
        this.index = index;
    }

    public Findings find(Asking asking, Locale locale) {
        var state = index.state();
        var meant = phrases.soundingLike(asking.words());
        if (asking.words().isEmpty()) {
            return new Findings(state, List.of(), List.of());
        }
        var question = finder.question(asking.words()).orAsWell(meant);
        var parts = new ArrayList<Findings.Part>();
        for (var kind : FindKind.values()) {
            if (asking.asksFor(kind) && (state != IndexState.UNAVAILABLE || !needsIndex(kind))) {
                try {
                    parts.add(part(kind, asking, question, locale));
                } catch (SearchException e) {
                    LOG.warn("A search failed: {}", e.getMessage());
                    state = IndexState.UNAVAILABLE;
                }
            }
        }
        return new Findings(state, parts.stream().filter(part -> !part.hits().isEmpty()).toList(), meant);
    }

    /** Words of the portal that what is being typed may become. */
    public List<String> suggest(String typed, int limit) {
        return phrases.beginning(typed, limit);
    }

    private static boolean needsIndex(FindKind kind) {
        return kind != FindKind.PLACE && kind != FindKind.HELP;
    }

    private Findings.Part part(FindKind kind, Asking asking, Question question, Locale locale) {
        var most = asking.kind() == null ? kind == FindKind.ARTICLE ? FEW_ARTICLES : FEW : PAGE;
        var from = asking.kind() == null ? 0 : (asking.page() - 1) * PAGE;
        // By date, each page is of the same finds, all there can be.
        var limit = asking.latestFirst() ? PAGES * PAGE + 1 : from + most + 1;
        var found = switch (kind) {
            case GUIDE -> law.guides(asking, question, locale, limit);
            case ARTICLE -> law.articles(asking, question, limit);
            case PRECEDENT -> tales.precedents(asking, question, limit);
            case ANSWER -> tales.answers(asking, question, limit);
            case CASE -> plain.cases(asking, limit);
            case PLACE -> plain.places(asking, locale, limit);
            case HELP -> plain.help(asking, locale);
        };
        var ordered = asking.latestFirst() ? found.stream().sorted(Comparator.comparing(Findings.Hit::at, Comparator.nullsLast(Comparator.reverseOrder()))).toList() : found;
        return new Findings.Part(kind, ordered.stream().skip(from).limit(most).toList(), found.size() > from + most);
    }
}
