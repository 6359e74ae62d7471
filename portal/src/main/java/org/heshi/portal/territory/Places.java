package org.heshi.portal.territory;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.heshi.portal.kit.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The tree of places, from the city down to the micro-grid. */
@Service
@PreAuthorize("permitAll")
public class Places {

    private final PlaceBook book;

    Places(PlaceBook book) {
        this.book = book;
    }

    public Optional<PlaceSummary> find(PlaceCode code) {
        return book.atlas().find(code).map(Place::summary);
    }

    public PlaceSummary get(PlaceCode code) {
        return find(code).orElseThrow(() -> new Refused("territory.refused.place-missing"));
    }

    /**
     * What a person may mean by these words: a part of the name, also behind a part of a place above it ("泗门谢家路"), or
     * Pinyin or its initials ("xjl"). Places close to {@code near} come first.
     */
    public List<PlaceSummary> search(String words, @Nullable PlaceCode near, int limit) {
        return new PlaceSearch(words, near).in(book.atlas(), limit);
    }

    /** The cities. */
    public List<PlaceSummary> top() {
        return summaries(book.atlas().cities());
    }

    public List<PlaceSummary> children(PlaceCode code) {
        return summaries(book.atlas().children(code));
    }

    /** From the city down to the place itself. */
    public List<PlaceSummary> path(PlaceCode code) {
        return summaries(book.atlas().path(code));
    }

    /** The register's own name: "谢家路村委会". */
    public String officialName(PlaceCode code) {
        return detail(code).officialName();
    }

    /** What a grid or micro-grid covers; none above them. */
    public Optional<PlaceKind> kind(PlaceCode code) {
        return Optional.ofNullable(detail(code).kind());
    }

    /** The number of households in a grid or micro-grid; 0 where nobody counted. */
    public int households(PlaceCode code) {
        return detail(code).households();
    }

    private Place detail(PlaceCode code) {
        return book.atlas().find(code).orElseThrow(() -> new Refused("territory.refused.place-missing"));
    }

    private static List<PlaceSummary> summaries(Collection<Place> places) {
        return places.stream().map(Place::summary).toList();
    }
}
