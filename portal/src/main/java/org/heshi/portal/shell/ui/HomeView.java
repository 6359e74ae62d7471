package org.heshi.portal.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.stream.Stream;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.kit.ui.Drawing;
import org.heshi.portal.shell.HomeCard;
import org.heshi.portal.shell.HomeCard.Spot;
import org.heshi.portal.shell.ShellPaths;
import org.springframework.beans.factory.ObjectProvider;

/** What one can do here, large. */
@Route(ShellPaths.HOME)
@AnonymousAllowed
class HomeView extends Composite<Div> implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    HomeView(ObjectProvider<HomeCard> cards) {
        getContent().addClassName("home");
        getContent().add(hero(), doors());
        add("home-next", "shell.home.next", cards(cards, Spot.NEXT_STEP));
        getContent().add(new HowItWorks(), new NumbersToCall());
        add("home-more", "shell.home.more", cards(cards, Spot.MORE));
    }

    private Section hero() {
        var greeting = Visitor.current() instanceof Visitor.SignedIn person
                ? getTranslation("shell.home.hello", person.name()) : getTranslation("shell.home.title");
        var words = new Div(new H1(greeting), new Paragraph(getTranslation("shell.home.lead")));
        words.addClassName("hero-words");
        var hero = new Section(words, Drawing.VILLAGE.show());
        hero.addClassName("hero");
        return hero;
    }

    private Section doors() {
        var doors = new Section();
        doors.addClassName("doors");
        doors.getElement().setAttribute("aria-label", getTranslation("shell.home.doors"));
        Stream.of(
                Door.main(ShellPaths.FILE, "file", Drawing.SPEAK),
                Door.to(ShellPaths.FOLLOW, "follow", Drawing.FOLLOW),
                Door.to(ShellPaths.LAW, "law", Drawing.LAW),
                Door.to(ShellPaths.TALK_DAYS, "talk", Drawing.TALK)).flatMap(java.util.Optional::stream).forEach(doors::add);
        if (Visitor.current() instanceof Visitor.Anonymous) {
            doors.add(Door.signIn());
        } else {
            Door.to(ShellPaths.MY, "my", Drawing.FOLDER).ifPresent(doors::add);
        }
        return doors;
    }

    private void add(String css, String title, List<Component> content) {
        if (!content.isEmpty()) {
            var section = new Section(new H2(getTranslation(title)));
            section.addClassName(css);
            section.add(content);
            getContent().add(section);
        }
    }

    private static List<Component> cards(ObjectProvider<HomeCard> cards, Spot spot) {
        return cards.orderedStream().filter(card -> card.spot() == spot).flatMap(card -> card.show().stream()).toList();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.home.title");
    }
}
