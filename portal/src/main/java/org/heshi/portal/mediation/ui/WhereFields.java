package org.heshi.portal.mediation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.heshi.portal.kit.ui.PlaceField;
import org.heshi.portal.kit.ui.StepForm.Problem;
import org.heshi.portal.territory.PlaceCode;
import org.heshi.portal.territory.PlaceLevel;
import org.heshi.portal.territory.PlaceSummary;
import org.heshi.portal.territory.Places;
import org.jspecify.annotations.Nullable;

/** In which village it happened, or more exactly; the person's own village is one touch away. */
class WhereFields extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Places places;
    private final transient @Nullable PlaceSummary home;
    private final PlaceField place;

    WhereFields(Places places, @Nullable PlaceSummary home, Runnable changed) {
        this.places = places;
        this.home = home;
        place = new PlaceField(getTranslation("mediation.file.where.label"), this::find);
        place.setHelperText(getTranslation("mediation.file.where.help"));
        place.addValueChangeListener(_ -> changed.run());
        getContent().addClassName("stack");
        if (home != null) {
            var own = new Button(getTranslation("mediation.file.where.home", home.name()), _ -> place.setValue(shown(home)));
            own.addClassName("home-place");
            getContent().add(own);
        }
        getContent().add(place);
    }

    /** A dispute lies in a village or below; of a township that fits the words, its villages are offered. */
    private List<PlaceField.Place> find(String words, int limit) {
        var found = words.isBlank() ? around() : places.search(words, home == null ? null : home.code(), limit).stream().flatMap(this::villages);
        return found.distinct().limit(limit).map(WhereFields::shown).toList();
    }

    private Stream<PlaceSummary> around() {
        return home == null ? Stream.empty() : Stream.concat(Stream.of(home),
                home.code().at(PlaceLevel.TOWNSHIP).stream().flatMap(township -> places.children(township).stream()));
    }

    private Stream<PlaceSummary> villages(PlaceSummary place) {
        return switch (place.level()) {
            case CITY, COUNTY -> Stream.empty();
            case TOWNSHIP -> places.children(place.code()).stream();
            case VILLAGE, GRID, MICRO_GRID -> Stream.of(place);
        };
    }

    private static PlaceField.Place shown(PlaceSummary place) {
        return new PlaceField.Place(place.code().value(), place.name(), place.fullName());
    }

    Optional<PlaceField.Place> place() {
        return place.getOptionalValue();
    }

    void fill(@Nullable String code) {
        place.setValue(code == null ? null : places.find(new PlaceCode(code)).map(WhereFields::shown).orElse(null));
    }

    List<Problem> problems() {
        return new Complaints().when(place.isEmpty(), place, "mediation.file.where.required").list();
    }
}
