package org.heshi.portal.mediation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.heshi.portal.matters.CategoryCode;
import org.heshi.portal.matters.DeskTab;
import org.heshi.portal.matters.MatterPaths;
import org.heshi.portal.matters.Reference;
import org.heshi.portal.mediation.DeskPaths;
import org.heshi.portal.mediation.StaffPart;
import org.jspecify.annotations.Nullable;

/** What of the desk is open, as it stands in the address: the pile, its filter, the case beside it and the part of that. */
record DeskAddress(@Nullable DeskTab pile, @Nullable CategoryCode category, @Nullable Reference opened, StaffPart part, boolean onDesk) {

    static DeskAddress desk(QueryParameters query) {
        return new DeskAddress(query.getSingleParameter("pile").flatMap(DeskAddress::tab).orElse(null),
                query.getSingleParameter("category").filter(text -> !text.isBlank()).map(CategoryCode::new).orElse(null),
                query.getSingleParameter("case").flatMap(Reference::read).orElse(null), part(query), true);
    }

    static DeskAddress page(Reference reference, QueryParameters query) {
        return new DeskAddress(null, null, reference, part(query), false);
    }

    private static StaffPart part(QueryParameters query) {
        return query.getSingleParameter("part").flatMap(name -> Arrays.stream(StaffPart.values())
                .filter(part -> part.name().equalsIgnoreCase(name)).findFirst()).orElse(StaffPart.CASE);
    }

    private static Optional<DeskTab> tab(String name) {
        return Arrays.stream(DeskTab.values()).filter(tab -> tab.name().equals(name)).findFirst();
    }

    DeskAddress pile(DeskTab other) {
        return new DeskAddress(other, category, null, StaffPart.CASE, onDesk);
    }

    DeskAddress category(@Nullable CategoryCode other) {
        return new DeskAddress(pile, other, null, StaffPart.CASE, onDesk);
    }

    DeskAddress open(@Nullable Reference other) {
        return new DeskAddress(pile, category, other, StaffPart.CASE, onDesk);
    }

    DeskAddress part(StaffPart other) {
        return new DeskAddress(pile, category, opened, other, onDesk);
    }

    String href() {
        var query = query();
        return query.getParameters().isEmpty() ? path() : path() + "?" + query.getQueryString();
    }

    void go() {
        UI.getCurrent().navigate(path(), query());
    }

    private String path() {
        return onDesk || opened == null ? DeskPaths.DESK : MatterPaths.staff(opened);
    }

    private QueryParameters query() {
        var query = new LinkedHashMap<String, String>();
        if (onDesk) {
            put(query, "pile", pile);
            put(query, "category", category);
            put(query, "case", opened);
        }
        put(query, "part", part == StaffPart.CASE ? null : part.name().toLowerCase(Locale.ROOT));
        return QueryParameters.simple(query);
    }

    private static void put(Map<String, String> query, String name, @Nullable Object value) {
        if (value != null) {
            query.put(name, value.toString());
        }
    }
}
