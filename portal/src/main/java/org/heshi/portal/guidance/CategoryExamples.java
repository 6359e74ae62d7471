package org.heshi.portal.guidance;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.heshi.portal.guidance.CategoryExample.Origin;
import org.heshi.portal.matters.Categories;
import org.heshi.portal.matters.MatterFact;
import org.heshi.portal.matters.MatterId;
import org.heshi.portal.matters.MatterKind;
import org.heshi.portal.matters.MatterLookup;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Keeps the examples of categories: those of guides and precedents as these are published, those of matters as they are admitted. */
@Component
class CategoryExamples {

    private record Labelled(UUID id, String category, String words) {}

    private final EntityManager entities;
    private final JdbcClient jdbc;
    private final Categories categories;
    private final MatterLookup matters;
    private final TransactionOperations transaction;

    CategoryExamples(EntityManager entities, JdbcClient jdbc, Categories categories, MatterLookup matters, TransactionOperations transaction) {
        this.entities = entities;
        this.jdbc = jdbc;
        this.categories = categories;
        this.matters = matters;
        this.transaction = transaction;
    }

    @EventListener
    void on(MatterFact.Admitted fact) {
        var matter = matters.known(fact.matter());
        if (matter.kind() == MatterKind.DISPUTE) {
            var known = entities.find(CategoryExample.class, matter.id().value());
            if (known == null) {
                entities.persist(new CategoryExample(matter.id().value(), Origin.MATTER, matter.category().value(), ""));
            } else {
                known.belongsTo(matter.category().value());
            }
        }
    }

    /** What is asked of the model. */
    String spoken(CategoryExample example) {
        if (example.origin() != Origin.MATTER) {
            return example.words();
        }
        var matter = matters.known(new MatterId(example.id()));
        return matter.subject() + "\n" + matter.told();
    }

    /** Follows the tree of categories, and what was published and withdrawn since. */
    void refresh() {
        follow(Origin.CATEGORY, categories.all().stream().filter(one -> one.parent() != null).map(one -> new Labelled(
                UUID.nameUUIDFromBytes(("category " + one.code()).getBytes(StandardCharsets.UTF_8)), one.code().value(), one.chinese() + " " + one.words())).toList());
        follow(Origin.GUIDE, jdbc.sql("""
                select id, text::jsonb ->> 'category' as category, concat(text::jsonb -> 'zh' ->> 'title', ' ',
                    (select string_agg(word, ' ') from jsonb_array_elements_text(text::jsonb -> 'zh' -> 'words') word), e'\\n',
                    (select string_agg(line, '') from jsonb_array_elements_text(text::jsonb -> 'zh' -> 'now') line)) as words
                from guide_version where state = 'PUBLISHED'""").query(Labelled.class).list());
        follow(Origin.PRECEDENT, jdbc.sql("select id, category, title || e'\\n' || story as words from precedent").query(Labelled.class).list());
    }

    private void follow(Origin origin, List<Labelled> published) {
        var known = new HashSet<>(jdbc.sql("select id from category_example where origin = ?").param(origin.name()).query(UUID.class).list());
        var news = published.stream().filter(one -> !known.remove(one.id())).toList();
        if (!news.isEmpty() || !known.isEmpty()) {
            transaction.executeWithoutResult(_ -> {
                news.forEach(one -> entities.persist(new CategoryExample(one.id(), origin, one.category(), one.words())));
                known.forEach(id -> entities.remove(entities.getReference(CategoryExample.class, id)));
            });
        }
    }
}
