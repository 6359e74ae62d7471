package org.heshi.portal.guidance;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heshi.portal.matters.Categories;
import org.heshi.portal.matters.Category;
import org.heshi.portal.matters.CategoryCode;
import org.heshi.search.Finder;
import org.heshi.search.Hints;
import org.heshi.search.IndexKeeper;
import org.heshi.search.Labelling;
import org.heshi.search.Narrowing;
import org.heshi.search.Question;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.hibernate.search.util.common.SearchException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a told trouble is likely about: what is like it by meaning and by words votes for its category, and so do the category's own words. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("permitAll")
public class LikelyCategory {

    private static final Logger LOG = LoggerFactory.getLogger(LikelyCategory.class);
    private static final Narrowing ADMITTED = f -> f.match().field("origin").matching(CategoryExample.Origin.MATTER);
    private static final Narrowing PUBLISHED = f -> f.not(ADMITTED.with(f));
    private static final CategoryCode OTHER = new CategoryCode("other");
    private static final int LONGEST = 600;
    /** As long as most questions that were asked before: what is longer speaks of several things. */
    private static final int SHORT = 60;

    private final EntityManager entities;
    private final Finder finder;
    private final IndexKeeper index;
    private final Categories categories;
    private final AtomicReference<Weighed> weighed = new AtomicReference<>(new Weighed(0, Hints.NONE));

    /** What the categories' words say, and among how many published texts that was found. */
    private record Weighed(long published, Hints hints) {}

    LikelyCategory(EntityManager entities, Finder finder, IndexKeeper index, Categories categories) {
        this.entities = entities;
        this.finder = finder;
        this.index = index;
        this.categories = categories;
    }

    /** The likeliest first; without an index by the categories' own words alone. */
    public List<Category> guess(String told, int limit) {
        var words = told.substring(0, Math.min(told.length(), LONGEST)).strip();
        if (words.isEmpty() || !index.state().isWhole()) {
            return categories.suggest(words, limit);
        }
        try {
            var session = Search.session(entities);
            var labelling = new Labelling(CategoryExample.class, "words", "meaning", "category", hints(session), List.of(PUBLISHED, ADMITTED));
            var votes = new HashMap<String, Double>();
            questions(words).forEach(question -> labelling.guess(session, question, Integer.MAX_VALUE).forEach(guess -> votes.merge(guess.label(), guess.share(), Double::sum)));
            var guessed = votes.entrySet().stream().sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                    .map(vote -> categories.get(new CategoryCode(vote.getKey()))).filter(one -> !OTHER.equals(one.parent())).limit(limit).toList();
            return guessed.isEmpty() ? categories.suggest(words, limit) : guessed;
        } catch (SearchException e) {
            LOG.warn("A search failed: {}", e.getMessage());
            return categories.suggest(words, limit);
        }
    }

    /** A long story holds words of many categories; it is understood as a whole and piece by piece, by what each means. */
    private List<Question> questions(String words) {
        var whole = finder.question(words);
        return words.length() <= SHORT || whole.meaning() == null ? List.of(whole)
                : Stream.concat(Stream.of(whole), pieces(words).stream().map(finder::question)).map(Question::withoutWords).toList();
    }

    private static List<String> pieces(String words) {
        var pieces = new ArrayList<String>();
        var piece = new StringBuilder();
        for (var sentence : words.split("(?<=[。；！？\\n])")) {
            if (!piece.isEmpty() && piece.length() + sentence.length() > SHORT) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.append(sentence);
        }
        pieces.add(piece.toString());
        return pieces;
    }

    /** How much each word of a category says follows from what is published, and anew when that has become more or less. */
    private Hints hints(SearchSession session) {
        var published = session.search(CategoryExample.class).where(PUBLISHED::with).fetchTotalHitCount();
        return weighed.updateAndGet(known -> known.published() == published ? known
                : new Weighed(published, Hints.weigh(session, CategoryExample.class, "words", words(), published))).hints();
    }

    private Map<String, List<String>> words() {
        return categories.all().stream().filter(one -> one.parent() != null)
                .collect(Collectors.toMap(one -> one.code().value(), one -> Arrays.stream((one.words() + " " + one.chinese()).split("\\s+")).distinct().toList()));
    }
}
