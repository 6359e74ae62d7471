package org.heshi.portal.mediation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.kit.Words;
import org.heshi.portal.kit.ui.AttachmentStrip;
import org.heshi.portal.kit.ui.PersonLine;
import org.heshi.portal.kit.ui.SectionCard;
import org.heshi.portal.kit.ui.SummaryList;
import org.heshi.portal.kit.ui.TimelineList;
import org.heshi.portal.matters.Actor;
import org.heshi.portal.matters.Audience;
import org.heshi.portal.mediation.CaseView;
import org.heshi.portal.mediation.StaffCase;
import org.jspecify.annotations.Nullable;

/** What was told, who is in it, and what happened so far. */
class DeskFacts extends Composite<Div> implements DeskBody {

    private static final long serialVersionUID = 1L;

    private final transient DeskTools tools;
    private final transient DeskActs page;
    private transient @Nullable StaffCase shown;

    DeskFacts(DeskTools tools, DeskActs page) {
        this.tools = tools;
        this.page = page;
        getContent().addClassName("desk-facts-body");
    }

    @Override
    public void show(StaffCase opened) {
        if (opened.equals(shown)) {
            return;
        }
        shown = opened;
        var main = new Div(told(opened.view()), new SectionCard(getTranslation("mediation.desk.timeline"), timeline(opened.view())));
        if (!opened.files().isEmpty()) {
            main.addComponentAtIndex(1, new SectionCard(getTranslation("mediation.desk.files"),
                    new AttachmentStrip(opened.files().stream().map(file -> DeskFiles.item(file, getLocale())).toList())));
        }
        var people = new SectionCard(getTranslation("mediation.desk.people"), new DeskPeople(tools, page, opened));
        if (!opened.view().mediators().isEmpty()) {
            var mediators = new Div();
            opened.view().mediators().forEach(one -> mediators.add(new PersonLine(one.name(), getTranslation("matters.actor.MEDIATOR"))));
            people.add(mediators);
        }
        getContent().removeAll();
        getContent().add(main, new Div(people));
    }

    private SectionCard told(CaseView view) {
        var matter = view.matter();
        var list = new SummaryList().row(getTranslation("mediation.desk.told"), matter.told()).row(getTranslation("mediation.desk.wish"), matter.wish())
                .row(getTranslation("mediation.desk.filed"), Dates.say(getLocale(), matter.filedAt()));
        if (matter.filedFor() != null) {
            list.row(getTranslation("mediation.desk.filed-for"), getTranslation("mediation.desk.filed-for.text", matter.filedFor()));
        }
        list.row(getTranslation("mediation.desk.privacy"), getTranslation("mediation.desk.privacy." + matter.privacy()))
                .row(getTranslation("mediation.desk.place"), view.place().sayFull(getLocale()));
        return new SectionCard(getTranslation("mediation.desk.facts"), list);
    }

    private TimelineList timeline(CaseView view) {
        return TimelineList.newestFirst(view.timeline().stream().map(entry -> {
            var role = AgentLines.role(this, entry.what().actor(), entry.byAgent());
            var who = entry.byAgent() && entry.who() != null ? getTranslation("mediation.case.talk.author", entry.who(), role)
                    : entry.who() != null ? entry.who() : entry.what().actor() == Actor.SYSTEM ? null : role;
            var only = entry.what().audience() == Audience.EVERYONE ? List.<Component>of()
                    : List.<Component>of(only(entry.what().audience()));
            return new TimelineList.Entry(entry.what().at(), who, Words.say(getLocale(), entry.what().text()), only);
        }).toList());
    }

    private Span only(Audience audience) {
        var words = new Span(getTranslation("mediation.desk.audience." + audience));
        words.addClassNames("quiet", "desk-audience");
        return words;
    }
}
