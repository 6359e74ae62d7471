package org.heshi.portal.matters;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.territory.PlaceLevel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The tree of troubles, in two levels, and the way from a lay word into it. */
@Service
@PreAuthorize("permitAll")
public class Categories {

    private final JdbcClient jdbc;
    private volatile List<Category> all = List.of();
    private volatile Map<CategoryCode, Category> byCode = Map.of();

    Categories(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of them in their order; parents before their children. */
    public List<Category> all() {
        if (all.isEmpty()) {
            all = jdbc.sql("select * from category order by position").query((row, _) -> {
                var parent = row.getString("parent");
                return new Category(new CategoryCode(row.getString("code")), parent == null ? null : new CategoryCode(parent),
                        row.getString("name_zh"), row.getString("name_en"), PlaceLevel.valueOf(row.getString("level")),
                        row.getInt("admit_days"), row.getInt("settle_days"), row.getString("words"));
            }).list();
            byCode = all.stream().collect(Collectors.toUnmodifiableMap(Category::code, Function.identity()));
        }
        return all;
    }

    public Category get(CategoryCode code) {
        all();
        var category = byCode.get(code);
        if (category == null) {
            throw new Refused("matters.refused.category");
        }
        return category;
    }

    public List<Category> children(CategoryCode parent) {
        return all().stream().filter(category -> parent.equals(category.parent())).toList();
    }

    /** The category itself and those below it. */
    public List<CategoryCode> within(CategoryCode code) {
        return all().stream().filter(category -> category.code().equals(code) || code.equals(category.parent()))
                .map(Category::code).toList();
    }

    public List<Category> top() {
        return all().stream().filter(category -> category.parent() == null).toList();
    }

    /** The likeliest categories for words as people say them, best first: shared words and pairs of characters. */
    public List<Category> suggest(String told, int limit) {
        var likely = all().stream().filter(category -> category.parent() != null)
                .collect(Collectors.toMap(Function.identity(), category -> CategoryWords.likeness(told, category)));
        return likely.entrySet().stream().filter(entry -> entry.getValue() > 0)
                .sorted(Map.Entry.<Category, Double>comparingByValue().reversed()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.comparingInt(all()::indexOf))))
                .limit(limit).map(Map.Entry::getKey).toList();
    }
}
