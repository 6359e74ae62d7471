package org.heshi.portal.mediation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinSession;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.heshi.portal.matters.CategoryCode;
import org.heshi.portal.matters.MatterQuery;
import org.heshi.portal.matters.MatterStatus;
import org.heshi.portal.mediation.DeskPaths;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for. What narrows it stands in the address; the words, which may be somebody's name, stay in the session and
 * never come into an address, a history or a log.
 */
record SearchAddress(String words, Set<MatterStatus> statuses, @Nullable CategoryCode category, int page) {

    private static final String WORDS = SearchAddress.class.getName();
    private static final int LAST_PAGE = 500;

    static SearchAddress words(String words) {
        return new SearchAddress(words.strip(), Set.of(), null, 1);
    }

    static SearchAddress of(QueryParameters query) {
        var statuses = EnumSet.noneOf(MatterStatus.class);
        query.getSingleParameter("status").ifPresent(names -> Arrays.stream(MatterStatus.values())
                .filter(status -> Arrays.asList(names.split("[.]")).contains(status.name())).forEach(statuses::add));
        return new SearchAddress(Objects.requireNonNullElse((String) VaadinSession.getCurrent().getAttribute(WORDS), ""), statuses,
                query.getSingleParameter("category").filter(text -> !text.isBlank()).map(CategoryCode::new).orElse(null),
                query.getSingleParameter("page").filter(text -> text.matches("\\d{1,3}")).map(Integer::valueOf)
                        .map(page -> Math.clamp(page, 1, LAST_PAGE)).orElse(1));
    }

    MatterQuery query() {
        return new MatterQuery(words, statuses, category);
    }

    /** A number that led to its case leads there once. */
    static void forget() {
        VaadinSession.getCurrent().setAttribute(WORDS, null);
    }

    SearchAddress page(int other) {
        return new SearchAddress(words, statuses, category, other);
    }

    String href() {
        var parameters = parameters();
        return parameters.getParameters().isEmpty() ? DeskPaths.SEARCH : DeskPaths.SEARCH + "?" + parameters.getQueryString();
    }

    void go() {
        VaadinSession.getCurrent().setAttribute(WORDS, words);
        UI.getCurrent().navigate(DeskPaths.SEARCH, parameters());
    }

    private QueryParameters parameters() {
        var parameters = new LinkedHashMap<String, String>();
        if (!statuses.isEmpty()) {
            parameters.put("status", statuses.stream().map(Enum::name).sorted().collect(Collectors.joining(".")));
        }
        if (category != null) {
            parameters.put("category", category.value());
        }
        if (page > 1) {
            parameters.put("page", String.valueOf(page));
        }
        return QueryParameters.simple(parameters);
    }
}
