package org.heshi.portal.territory;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.heshi.portal.kit.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The offices that can hold a matter. Those that came with their place never change, so what was read of them is kept. */
@Service
@Transactional
@PreAuthorize("permitAll")
public class Offices {

    private static final String COLUMNS = "select id, kind, place, name from office ";

    private final JdbcClient jdbc;
    private final Places places;
    private final ConcurrentHashMap<OfficeId, OfficeSummary> known = new ConcurrentHashMap<>();

    Offices(JdbcClient jdbc, Places places) {
        this.jdbc = jdbc;
        this.places = places;
    }

    @Transactional(readOnly = true)
    public OfficeSummary get(OfficeId id) {
        return find(id).orElseThrow(() -> new Refused("territory.refused.office-missing"));
    }

    @Transactional(readOnly = true)
    public Optional<OfficeSummary> find(OfficeId id) {
        var office = known.get(id);
        return office != null ? Optional.of(office) : read("where id = :parameter", id.value()).stream().findFirst();
    }

    /** The office of this kind at the place; of studios and outside bodies the first by name. */
    @Transactional(readOnly = true)
    public Optional<OfficeSummary> find(PlaceCode place, OfficeKind kind) {
        return kind.level().isPresent()
                ? find(OfficeId.of(kind, place))
                : at(place).stream().filter(office -> office.kind() == kind).findFirst();
    }

    /** The mediation committee of the village that is or contains the place. */
    @Transactional(readOnly = true)
    public OfficeSummary committeeOf(PlaceCode place) {
        return place.at(PlaceLevel.VILLAGE).flatMap(village -> find(village, OfficeKind.COMMITTEE))
                .orElseThrow(() -> new Refused("territory.refused.village-needed"));
    }

    /** Where a matter goes that could not be settled in this office. */
    @Transactional(readOnly = true)
    public Optional<OfficeSummary> above(OfficeId id) {
        var office = get(id);
        return office.kind().above().flatMap(kind -> kind.level().flatMap(office.place()::at).flatMap(place -> find(place, kind)));
    }

    /** The offices exactly here, in the order of their kinds. */
    @Transactional(readOnly = true)
    public List<OfficeSummary> at(PlaceCode place) {
        return read("where place = :parameter order by name", place.value()).stream()
                .sorted(Comparator.comparing(OfficeSummary::kind)).toList();
    }

    /** The offices exactly at these places. */
    @Transactional(readOnly = true)
    public List<OfficeSummary> at(Collection<PlaceCode> places) {
        return places.isEmpty() ? List.of() : read("where place in (:parameter) order by name", places.stream().map(PlaceCode::value).toList());
    }

    /** Every office that serves the place, from its village up to its county. */
    @Transactional(readOnly = true)
    public List<OfficeSummary> serving(PlaceCode place) {
        return at(place.path()).stream().sorted(Comparator.comparing((OfficeSummary office) -> office.where().level()).reversed()
                .thenComparing(OfficeSummary::kind)).toList();
    }

    /** Opens a studio or names an outside body, once for each name and place. */
    @PreAuthorize("hasRole('MACHINE') or @duty.any('ADMINISTRATOR')")
    public OfficeId open(OfficeKind kind, PlaceCode place, String name) {
        if (kind.level().isPresent()) {
            throw new IllegalArgumentException("Every place has its " + kind + " already");
        }
        var id = OfficeId.of(kind, places.get(place).code(), name);
        jdbc.sql("insert into office (id, kind, place, name) values (?, ?, ?, ?) on conflict (id) do nothing")
                .params(id.value(), kind.name(), place.value(), name).update();
        return id;
    }

    private List<OfficeSummary> read(String condition, Object parameter) {
        var offices = jdbc.sql(COLUMNS + condition).param("parameter", parameter).query((row, _) -> new OfficeSummary(
                new OfficeId(row.getObject("id", UUID.class)), OfficeKind.valueOf(row.getString("kind")),
                places.get(new PlaceCode(row.getString("place"))), row.getString("name"))).list();
        offices.stream().filter(office -> office.kind().level().isPresent()).forEach(office -> known.put(office.id(), office));
        return offices;
    }
}
