package org.heshi.portal.staff.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.Words;
import org.heshi.portal.staff.Leaving;
import org.heshi.portal.territory.Holdings.Successor;
import org.jspecify.annotations.Nullable;

/** For each thing in hand, who takes it over; and one field that fills in all the others. */
class HandOverFields extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** A successor, or nobody: then it goes back to the office. */
    private record Choice(@Nullable PersonId person, String name) {}

    private final transient Map<UUID, Select<Choice>> fields = new LinkedHashMap<>();

    HandOverFields(List<Leaving.InHand> inHand) {
        getContent().addClassName("stack");
        if (inHand.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("staff.leave.nothing")));
        } else if (inHand.size() > 1) {
            getContent().add(all(inHand));
        }
        inHand.forEach(one -> {
            var field = field(one);
            fields.put(one.held().id(), field);
            getContent().add(field);
        });
    }

    private Select<Successor> all(List<Leaving.InHand> inHand) {
        var all = new Select<Successor>();
        all.setLabel(getTranslation("staff.leave.all"));
        all.setItems(inHand.stream().flatMap(one -> one.successors().stream()).distinct().toList());
        all.setItemLabelGenerator(Successor::name);
        all.addClassName("wide");
        all.addValueChangeListener(event -> fields.values().forEach(field -> choices(field)
                .filter(choice -> event.getValue().person().equals(choice.person())).findFirst().ifPresent(field::setValue)));
        return all;
    }

    private Select<Choice> field(Leaving.InHand one) {
        var field = new Select<Choice>();
        var back = one.held().mayGoBack() ? Stream.of(new Choice(null, getTranslation("staff.leave.back"))) : Stream.<Choice>of();
        field.setLabel(getTranslation("staff.leave.to", Words.say(getLocale(), one.held().what())));
        field.setItems(Stream.concat(one.successors().stream().map(successor -> new Choice(successor.person(), successor.name())), back).toList());
        field.setItemLabelGenerator(Choice::name);
        field.addClassName("wide");
        if (one.successors().isEmpty() && !one.held().mayGoBack()) {
            field.setHelperText(getTranslation("staff.leave.nobody"));
        }
        return field;
    }

    private static Stream<Choice> choices(Select<Choice> field) {
        return field.getGenericDataView().getItems();
    }

    /** Nothing, with the fields marked, as long as one is missing. */
    Optional<Map<UUID, Optional<PersonId>>> read() {
        var chosen = new HashMap<UUID, Optional<PersonId>>();
        fields.forEach((id, field) -> {
            field.setInvalid(field.isEmpty());
            field.setErrorMessage(getTranslation("staff.refused.successor"));
            if (!field.isEmpty()) {
                chosen.put(id, Optional.ofNullable(field.getValue().person()));
            }
        });
        return chosen.size() == fields.size() ? Optional.of(chosen) : Optional.empty();
    }
}
