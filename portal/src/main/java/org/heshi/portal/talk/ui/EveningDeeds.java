package org.heshi.portal.talk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.kit.ui.SectionCard;
import org.heshi.portal.kit.ui.Toast;
import org.heshi.portal.shell.ShellPaths;
import org.heshi.portal.talk.Attendance;
import org.heshi.portal.talk.DayStatus;
import org.heshi.portal.talk.RoomState;
import org.heshi.portal.talk.Seats;
import org.heshi.portal.talk.TalkDaySummary;
import org.heshi.portal.talk.Votes;

/** What the current visitor may do about an evening: say that they come, vote, ask. */
@org.springframework.stereotype.Component
class EveningDeeds {

    private final Seats seats;
    private final Attendance attendance;
    private final Votes votes;

    EveningDeeds(Seats seats, Attendance attendance, Votes votes) {
        this.seats = seats;
        this.attendance = attendance;
        this.votes = votes;
    }

    /** What there is to vote on, and whether the visitor has: it changes with every vote. */
    List<Object> voted(TalkDaySummary day) {
        return votes.of(day.id()).stream().<Object>map(proposal -> List.of(proposal, mayVote(day) && votes.hasVoted(proposal.id()))).toList();
    }

    Component[] ballots(TalkDaySummary day) {
        return votes.of(day.id()).stream().map(proposal -> new BallotCard(proposal, mayVote(day), () -> votes.hasVoted(proposal.id()), choice -> votes.vote(proposal.id(), choice)))
                .toArray(Component[]::new);
    }

    private boolean mayVote(TalkDaySummary day) {
        return Visitor.current() instanceof Visitor.SignedIn && votes.isOfTheVillage(day.village());
    }

    /** On what it depends what the visitor may do. */
    List<Object> standing(TalkDaySummary day) {
        var person = Visitor.current() instanceof Visitor.SignedIn;
        return List.of(day.status(), person && day.status() == DayStatus.PLANNED ? List.of(seats.mine(day.id()), seats.taken(day.id()))
                : person && day.status() == DayStatus.OPEN ? attendance.mayVoteForMe(day.id()) : "");
    }

    Div deeds(Component page, TalkDaySummary day, Runnable changed) {
        var box = new Div();
        box.addClassName("stack");
        if (!day.status().isAhead()) {
            return box;
        }
        if (!(Visitor.current() instanceof Visitor.SignedIn)) {
            var enter = new Anchor("/" + ShellPaths.SIGN_IN.replaceFirst("^/", ""), page.getTranslation(day.status() == DayStatus.OPEN ? "talk.room.sign-in" : "talk.seat.sign-in"));
            enter.setRouterIgnore(true);
            box.add(new Div(enter));
        } else if (day.status() == DayStatus.OPEN) {
            box.add(ask(page, day), proxy(page, day));
        } else {
            box.add(seat(page, day, changed));
        }
        return box;
    }

    private SectionCard seat(Component page, TalkDaySummary day, Runnable changed) {
        var mine = seats.mine(day.id());
        var number = new IntegerField(page.getTranslation("talk.seat.number"));
        number.setMin(1);
        number.setMax(5);
        number.setStepButtonsVisible(true);
        number.setValue(mine.map(Seats.Seat::seats).orElse(1));
        var needs = new TextField(page.getTranslation("talk.seat.needs"));
        needs.setHelperText(page.getTranslation("talk.seat.needs.help"));
        needs.setMaxLength(200);
        needs.addClassName("wide");
        needs.setValue(mine.map(Seats.Seat::needs).orElse(""));
        var come = new Button(page.getTranslation(mine.isEmpty() ? "talk.seat.come" : "talk.seat.change"), _ -> {
            seats.register(day.id(), Objects.requireNonNullElse(number.getValue(), 0), needs.getValue());
            Toast.done(page.getTranslation("talk.seat.done"));
            changed.run();
        });
        come.addThemeVariants(ButtonVariant.PRIMARY);
        var row = new Div(come);
        row.addClassName("actions");
        mine.ifPresent(_ -> row.add(new Button(page.getTranslation("talk.seat.cancel"), _ -> {
            seats.cancel(day.id());
            changed.run();
        })));
        return new SectionCard(page.getTranslation("talk.seat.title"), new Paragraph(page.getTranslation("talk.seat.taken", seats.taken(day.id()))), number, needs, row);
    }

    private SectionCard ask(Component page, TalkDaySummary day) {
        var words = new TextArea(page.getTranslation("talk.question.label"));
        words.setMaxLength(500);
        words.addClassName("wide");
        var ask = new Button(page.getTranslation("talk.question.ask"), _ -> {
            attendance.ask(day.id(), words.getValue());
            Toast.done(page.getTranslation("talk.question.done"));
            words.clear();
        });
        return new SectionCard(page.getTranslation("talk.question.yours"), words, ask);
    }

    Component questions(Component page, RoomState room) {
        var list = new UnorderedList();
        list.addClassName("next-steps");
        room.questions().forEach(question -> list.add(new ListItem(question.words() + (question.isAnswered() ? page.getTranslation("talk.question.answered") : ""))));
        return room.questions().isEmpty() ? new Div() : new SectionCard(page.getTranslation("talk.question.title"), list);
    }

    private Div proxy(Component page, TalkDaySummary day) {
        var box = new Div();
        var others = attendance.mayVoteForMe(day.id());
        if (!others.isEmpty() && !attendance.isHere(day.id()) && votes.isOfTheVillage(day.village())) {
            var who = new ComboBox<PersonId>(page.getTranslation("talk.proxy.who"), others.keySet());
            who.setItemLabelGenerator(others::get);
            who.addClassName("wide");
            var give = new Button(page.getTranslation("talk.proxy.give"), _ -> {
                attendance.entrust(day.id(), Objects.requireNonNull(who.getValue()));
                Toast.done(page.getTranslation("talk.proxy.done"));
            });
            give.setEnabled(false);
            who.addValueChangeListener(event -> give.setEnabled(event.getValue() != null));
            box.add(new SectionCard(page.getTranslation("talk.proxy.title"), new Paragraph(page.getTranslation("talk.proxy.text")), who, give));
        }
        return box;
    }
}
