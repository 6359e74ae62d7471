package org.heshi.portal.staff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heshi.portal.kit.PhoneNumber;
import org.heshi.portal.kit.Text;
import org.heshi.portal.territory.Directory;
import org.heshi.portal.territory.Duty;
import org.heshi.portal.territory.PersonCard;
import org.heshi.portal.territory.PlaceCode;
import org.heshi.portal.territory.Places;
import org.heshi.portal.territory.PostTerm;
import org.heshi.portal.territory.Posts;
import org.jspecify.annotations.Nullable;

/** Goes through a list of people once, and finds all that is wrong with it, each row by itself and against the others. */
class StaffCheck {

    private static final int TERMS = 200;

    private final Directory directory;
    private final Posts posts;
    private final Places places;
    private final Collection<PlaceCode> mine;
    private final LocalDate today;
    private final List<Finding.Problem> problems = new ArrayList<>();
    private final List<StaffLine> lines = new ArrayList<>();
    private final Map<String, StaffLine> byName = new HashMap<>();
    private final Map<String, StaffLine> byPhone = new HashMap<>();

    StaffCheck(Directory directory, Posts posts, Places places, Collection<PlaceCode> mine, LocalDate today) {
        this.directory = directory;
        this.posts = posts;
        this.places = places;
        this.mine = mine;
        this.today = today;
    }

    StaffCheck run(Sheet sheet) {
        sheet.lines().forEach(line -> read(line).ifPresent(staff -> place(line.number(), staff)));
        return this;
    }

    List<StaffLine> lines() {
        return lines;
    }

    Finding finding(int rows) {
        var people = lines.stream().filter(line -> line.known().isEmpty()).map(line -> line.staff().username()).distinct().count();
        var unchanged = lines.stream().filter(StaffLine::isServing).count();
        return new Finding(rows, (int) people, (int) (lines.size() - unchanged), (int) unchanged, problems);
    }

    /** Every cell by itself; all that is wrong is said, not only the first. */
    private Optional<NewStaff> read(Sheet.Line line) {
        var before = problems.size();
        var phone = phone(line);
        var duty = CellReader.choice(line.cell("duty"), Duty.values(), "territory.duty.").orElse(null);
        var place = place(line);
        var from = day(line, "from", today);
        var until = day(line, "until", null);
        if (duty == null) {
            say(line.number(), "staff.import.duty", line.cell("duty"));
        } else if (place != null && !duty.isAt(place.level())) {
            say(line.number(), "staff.refused.level." + duty, places.get(place).fullName());
        }
        if (from != null && until != null && until.isBefore(from)) {
            say(line.number(), "territory.refused.post-backwards");
        }
        if (!NewStaff.isName(line.cell("name"))) {
            say(line.number(), "staff.refused.name", NewStaff.LONGEST_NAME);
        }
        if (!NewStaff.isUsername(line.cell("username"))) {
            say(line.number(), "staff.refused.username");
        }
        return problems.size() > before || phone == null || duty == null || place == null || from == null ? Optional.empty()
                : Optional.of(new NewStaff(line.cell("username"), line.cell("name"), phone, duty, place, from,
                        until == null && duty.isYearly() ? PeopleDesk.aYearFrom(from) : until));
    }

    private @Nullable PhoneNumber phone(Sheet.Line line) {
        try {
            return new PhoneNumber(line.cell("phone"));
        } catch (IllegalArgumentException e) {
            say(line.number(), "kit.phone.invalid");
            return null;
        }
    }

    private @Nullable PlaceCode place(Sheet.Line line) {
        var code = line.cell("code").replaceAll("\\s", "");
        var place = code.matches("\\d+") && List.of(4, 6, 9, 12, 15, 17).contains(code.length())
                ? places.find(new PlaceCode(code)).map(found -> found.code()).orElse(null) : null;
        if (place == null) {
            say(line.number(), "staff.import.place", code);
        } else if (mine.stream().noneMatch(place::isWithin)) {
            say(line.number(), "staff.import.elsewhere", places.get(place).fullName());
        }
        return place;
    }

    private @Nullable LocalDate day(Sheet.Line line, String column, @Nullable LocalDate otherwise) {
        var cell = line.cell(column);
        if (cell.isBlank()) {
            return otherwise;
        }
        return CellReader.day(cell).orElseGet(() -> {
            say(line.number(), "staff.import.day", cell);
            return null;
        });
    }

    /** Against the rows before it and against who is known already. */
    private void place(int row, NewStaff staff) {
        var same = byName.get(staff.username());
        var number = byPhone.get(staff.phone().value());
        if (same != null && !(same.staff().name().equals(staff.name()) && same.staff().phone().equals(staff.phone()))) {
            say(row, "staff.import.other-person", staff.username(), same.row());
        } else if (same == null && number != null) {
            say(row, "staff.import.same-phone", number.row());
        } else if (lines.stream().anyMatch(line -> line.staff().username().equals(staff.username()) && overlaps(line.staff(), staff))) {
            say(row, "territory.refused.post-twice");
        } else {
            known(row, staff).ifPresent(line -> {
                lines.add(line);
                byName.putIfAbsent(staff.username(), line);
                byPhone.putIfAbsent(staff.phone().value(), line);
            });
        }
    }

    /** The same person, or somebody else with the same user name or number, which is a problem. */
    private Optional<StaffLine> known(int row, NewStaff staff) {
        var holder = directory.withPhone(staff.phone()).stream().findFirst();
        var named = directory.signingInAs(staff.username());
        if (named.isPresent() && !holder.map(PersonCard::id).equals(named)) {
            say(row, "staff.refused.username-taken", staff.username());
            return Optional.empty();
        }
        if (holder.isPresent() && !isSame(holder.get(), staff)) {
            say(row, "staff.refused.phone-taken");
            return Optional.empty();
        }
        var known = holder.map(PersonCard::id);
        var terms = known.map(person -> posts.terms(person, TERMS)).orElse(List.of()).stream()
                .filter(term -> term.duty() == staff.duty() && term.place().code().equals(staff.place())).toList();
        var isServing = terms.stream().anyMatch(term -> isSame(term, staff));
        if (!isServing && terms.stream().anyMatch(term -> overlaps(staff, term.from(), term.until()))) {
            say(row, "territory.refused.post-twice");
            return Optional.empty();
        }
        return Optional.of(new StaffLine(row, staff, known, isServing));
    }

    private static boolean isSame(PersonCard card, NewStaff staff) {
        return List.of("", staff.name()).contains(card.person().name()) && card.leftAt() == null
                && (card.account() == null || card.account().equals(staff.username()));
    }

    private static boolean isSame(PostTerm term, NewStaff staff) {
        return term.from().equals(staff.from()) && java.util.Objects.equals(term.until(), staff.until());
    }

    private static boolean overlaps(NewStaff one, NewStaff other) {
        return one.duty() == other.duty() && one.place().equals(other.place()) && overlaps(one, other.from(), other.until());
    }

    private static boolean overlaps(NewStaff one, LocalDate from, @Nullable LocalDate until) {
        return (until == null || !until.isBefore(one.from())) && (one.until() == null || !one.until().isBefore(from));
    }

    private void say(int row, String key, Object... args) {
        problems.add(new Finding.Problem(row, Text.of(key, args)));
    }
}
