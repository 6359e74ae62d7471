package org.heshi.portal.staff.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.heshi.portal.kit.ui.Drawing;
import org.heshi.portal.kit.ui.EmptyState;
import org.heshi.portal.kit.ui.StatusBadge;
import org.heshi.portal.kit.ui.Tone;
import org.heshi.portal.staff.StaffPaths;
import org.heshi.portal.territory.PersonCard;
import org.springframework.data.domain.Pageable;

/** People, read a page at a time while one scrolls. */
class PeopleGrid extends Composite<Grid<PersonCard>> {

    private static final long serialVersionUID = 1L;
    private static final int POSTS = 3;

    /** Where the rows come from. */
    @FunctionalInterface
    interface Pages {
        List<PersonCard> read(Pageable page);
    }

    PeopleGrid() {
        var grid = getContent();
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addClassName("people-grid");
        grid.addComponentColumn(card -> row(who(card), posts(card), phone(card)))
                .setHeader(row(word("name"), word("posts"), word("phone")));
        grid.setEmptyStateComponent(new EmptyState(Drawing.VILLAGE, getTranslation("staff.people.empty")));
    }

    void read(Pages pages) {
        getContent().setItemsPageable(pages::read);
    }

    void refresh() {
        getContent().getDataProvider().refreshAll();
    }

    /** Side by side at a desk, one below the other on a phone: so the stylesheet decides. */
    private static Div row(Component... parts) {
        var row = new Div(parts);
        row.addClassName("people-row");
        return row;
    }

    private Span word(String part) {
        return new Span(getTranslation("staff.people." + part));
    }

    private Div who(PersonCard card) {
        var name = new Anchor(StaffPaths.person(card.id()), card.person().name());
        name.addClassName("person-name");
        var who = new Div(name);
        who.addClassName("people-who");
        if (card.account() != null) {
            var account = new Span(card.account());
            account.addClassName("quiet");
            who.add(account);
        }
        if (card.leftAt() != null) {
            who.add(new StatusBadge(getTranslation("staff.person.left"), Tone.CALM));
        }
        return who;
    }

    private Div posts(PersonCard card) {
        var posts = new Div();
        posts.addClassName("people-posts");
        card.posts().stream().limit(POSTS).forEach(post -> posts.add(new Span(PostWords.say(getLocale(), post))));
        if (card.posts().size() > POSTS) {
            posts.add(new Span(getTranslation("staff.people.more-posts", card.posts().size() - POSTS)));
        }
        return posts;
    }

    private static Span phone(PersonCard card) {
        var phone = card.person().phone();
        return new Span(phone == null ? "—" : phone.masked());
    }
}
