package org.heshi.portal.guidance;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heshi.portal.kit.Dates;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Grows and shrinks the memory of the search with what is public: what a reviewed answer or a precedent cites is lent to
 * questions like it. The articles are looked up anew when statutes were read in, so that a memory leads to today's wording.
 */
@Component
class Remembering {

    private final RememberedRegister register;
    private final JdbcClient jdbc;
    private final Clock clock;

    Remembering(RememberedRegister register, JdbcClient jdbc, Clock clock) {
        this.register = register;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void remember(Precedent precedent) {
        remember(precedent.id(), precedent.spoken(), precedent.citations());
    }

    void remember(UUID id, String words, List<Citation> citations) {
        var remembered = new Remembered(id, words, new Citations(citations));
        remembered.leadsTo(articles(citations));
        register.save(remembered);
    }

    void forget(UUID id) {
        register.findById(id).ifPresent(register::delete);
    }

    /** @return how many lead elsewhere than before */
    @Transactional
    public int refresh() {
        var changed = 0;
        for (var one : register.findAllBy()) {
            changed += one.leadsTo(articles(one.citations())) ? 1 : 0;
        }
        return changed;
    }

    private Set<String> articles(List<Citation> citations) {
        return citations.stream().flatMap(one -> jdbc.sql("""
                select article.id::text from article join statute on statute.id = article.statute
                where title = :law and number = :number and insert = 0 and (replaced_on is null or replaced_on > :today)""")
                .param("law", one.law()).param("number", one.number()).param("today", Dates.day(clock.instant()))
                .query(String.class).list().stream()).collect(Collectors.toSet());
    }
}
