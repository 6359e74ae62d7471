package org.heshi.portal.staff;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.kit.Words;
import org.heshi.portal.territory.Directory;
import org.heshi.portal.territory.Duty;
import org.heshi.portal.territory.Grids;
import org.heshi.portal.territory.PlaceCode;
import org.heshi.portal.territory.PlaceKind;
import org.heshi.portal.territory.Places;
import org.heshi.portal.territory.Posts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What there is, as rows of a list that could be taken in again. */
@Component
class StaffSheets {

    private static final int PAGE = 500;

    private final Directory directory;
    private final Grids grids;
    private final Places places;
    private final Posts posts;

    StaffSheets(Directory directory, Grids grids, Places places, Posts posts) {
        this.directory = directory;
        this.grids = grids;
        this.places = places;
        this.posts = posts;
    }

    Stream<List<String>> rows(ImportKind kind, Locale language) {
        var mine = posts.places(Visitor.requirePerson(), Set.of(Duty.ADMINISTRATOR));
        return kind == ImportKind.STAFF ? staff(mine, language) : grids.within(mine).stream().map(grid -> row(grid, language));
    }

    /** A page at a time. */
    private Stream<List<String>> staff(Set<PlaceCode> mine, Locale language) {
        return Stream.iterate(directory.served(mine, 0, PAGE), page -> !page.isEmpty(), new java.util.function.UnaryOperator<>() {

            private long offset;

            @Override
            public List<Directory.Served> apply(List<Directory.Served> page) {
                offset += PAGE;
                return page.size() < PAGE ? List.of() : directory.served(mine, offset, PAGE);
            }
        }).flatMap(List::stream).map(served -> row(served, language));
    }

    private static List<String> row(Directory.Served served, Locale language) {
        var person = served.person().person();
        var post = served.post();
        return List.of(person.name(), person.phone() == null ? "" : person.phone().plain(), Objects.requireNonNullElse(served.person().account(), ""),
                Words.say(language, "territory.duty." + post.duty()), post.place().code().value(), post.place().fullName(),
                post.from().toString(), text(post.until()));
    }

    private List<String> row(Grids.Grid grid, Locale language) {
        return List.of(grid.code().value(), grid.name(), Words.say(language, "territory.kind." + grid.kind()), text(grid.households()),
                places.find(grid.code().parent()).map(parent -> parent.fullName()).orElse(""));
    }

    static List<String> example(ImportKind kind, Locale language) {
        var mark = Sheet.EXAMPLE.get(Words.LANGUAGES.indexOf(language));
        return kind == ImportKind.STAFF
                ? List.of(mark + "周敏华", "13900000006", "zhouminhua", Words.say(language, "territory.duty." + Duty.COMMITTEE), "330281103203",
                        "宁波市余姚市泗门镇谢家路村", "2026-01-01", "")
                : List.of(mark + "330281103203001", "第一网格", Words.say(language, "territory.kind." + PlaceKind.RURAL), "395", "宁波市余姚市泗门镇谢家路村");
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
