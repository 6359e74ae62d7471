package org.heshi.portal.staff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.heshi.portal.kit.Text;
import org.heshi.portal.territory.Grids;
import org.heshi.portal.territory.PlaceCode;
import org.heshi.portal.territory.PlaceKind;
import org.heshi.portal.territory.PlaceLevel;
import org.heshi.portal.territory.Places;

/** Goes through a list of grids once, and finds all that is wrong with it. */
class GridCheck {

    private static final int LONGEST_NAME = 40;

    private final Places places;
    private final Collection<PlaceCode> mine;
    private final List<Finding.Problem> problems = new ArrayList<>();
    private final List<Grids.Grid> grids = new ArrayList<>();
    private final Set<String> codes = new HashSet<>();
    private int unchanged;

    GridCheck(Places places, Collection<PlaceCode> mine) {
        this.places = places;
        this.mine = mine;
    }

    GridCheck run(Sheet sheet) {
        sheet.lines().forEach(line -> codes.add(code(line)));
        var seen = new HashSet<String>();
        sheet.lines().forEach(line -> read(line, seen));
        return this;
    }

    List<Grids.Grid> grids() {
        return grids;
    }

    Finding finding(int rows) {
        return new Finding(rows, 0, grids.size() - unchanged, unchanged, problems);
    }

    private static String code(Sheet.Line line) {
        return line.cell("code").replaceAll("\\s", "");
    }

    private void read(Sheet.Line line, Set<String> seen) {
        var before = problems.size();
        var code = code(line);
        if (!code.matches("\\d{15}|\\d{17}")) {
            say(line, "staff.import.grid-code", code);
            return;
        }
        var place = new PlaceCode(code);
        if (!seen.add(code)) {
            say(line, "staff.import.grid-twice", code);
        }
        if (!codes.contains(place.parent().value()) && places.find(place.parent()).isEmpty()) {
            say(line, "staff.import.grid-parent", place.parent().value());
        } else if (mine.stream().noneMatch(place::isWithin)) {
            say(line, "staff.import.elsewhere", places.find(place.at(PlaceLevel.VILLAGE).orElseThrow()).map(found -> found.fullName()).orElse(code));
        }
        var name = line.cell("grid");
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            say(line, "staff.import.grid-name", LONGEST_NAME);
        }
        var kind = CellReader.choice(line.cell("kind"), PlaceKind.values(), "territory.kind.");
        if (kind.isEmpty()) {
            say(line, "staff.import.grid-kind", line.cell("kind"));
        }
        var households = line.cell("households");
        if (!households.matches("|[1-9]\\d{0,5}")) {
            say(line, "staff.import.households", households);
        }
        if (problems.size() == before) {
            add(new Grids.Grid(place, name, kind.orElseThrow(), households.isEmpty() ? null : Integer.valueOf(households)));
        }
    }

    private void add(Grids.Grid grid) {
        grids.add(grid);
        var isSame = places.find(grid.code()).filter(known -> known.name().equals(grid.name())
                && places.kind(grid.code()).filter(grid.kind()::equals).isPresent()
                && places.households(grid.code()) == (grid.households() == null ? 0 : grid.households())).isPresent();
        unchanged += isSame ? 1 : 0;
    }

    private void say(Sheet.Line line, String key, Object... args) {
        problems.add(new Finding.Problem(line.number(), Text.of(key, args)));
    }
}
