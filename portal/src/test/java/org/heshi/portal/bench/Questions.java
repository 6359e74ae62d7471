package org.heshi.portal.bench;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import org.heshi.portal.As;
import org.heshi.portal.kit.PhoneNumber;
import org.heshi.portal.matters.ManyMatters;
import org.heshi.portal.matters.MatterLookup;
import org.heshi.portal.matters.MatterQuery;
import org.heshi.portal.matters.MatterSearch;
import org.heshi.portal.matters.Privacy;
import org.heshi.portal.mediation.CaseFile;
import org.heshi.portal.mediation.Contact;
import org.heshi.portal.mediation.DisputeForm;
import org.heshi.portal.mediation.Filing;

/** What the screens ask the services, without the screens. */
record Questions(Running portal, ManyMatters matters, List<Worker> staff) {

    private static final int DESK_PAGE = 50;
    private static final int SEARCH_PAGE = 20;

    /** The piles of a desk and the first page of one of them. */
    Client desk() {
        var lookup = portal.get(MatterLookup.class);
        return random -> As.person(Worker.any(staff, random).person(), () -> {
            var tabs = List.copyOf(lookup.desk().tabs());
            lookup.desk(tabs.get(random.nextInt(tabs.size())), 0, DESK_PAGE);
        });
    }

    /** A case with all that its people may see of it, their talk included. */
    Client open() {
        var cases = portal.get(CaseFile.class);
        return random -> {
            var worker = Worker.any(staff, random);
            As.person(worker.person(), () -> cases.open(worker.one(random)).orElseThrow());
        };
    }

    Client search() {
        var search = portal.get(MatterSearch.class);
        return random -> {
            var query = new MatterQuery(matters.words(random), Set.of(), null);
            As.person(Worker.any(staff, random).person(), () -> search.find(query, 0, SEARCH_PAGE));
        };
    }

    /** The last step of filing, by a resident who is signed in. */
    Client file() {
        var filing = portal.get(Filing.class);
        return random -> {
            var form = form(random, "王建国");
            var resident = matters.resident(random);
            As.person(resident, () -> filing.file(form));
        };
    }

    /** The same without an account: the receipt carries a code. */
    Client fileWithoutAccount() {
        var filing = portal.get(Filing.class);
        return random -> {
            var form = form(random, "李秀英");
            As.anonymous(() -> filing.file(form));
        };
    }

    private DisputeForm form(SplittableRandom random, String name) {
        var told = matters.told(random, matters.village(random));
        return new DisputeForm(told.category(), told.place(), told.subject(), told.told(), told.wish(), Privacy.NAMED,
                new Contact(name, phone(random)), new Contact("张志强", phone(random)), false, null, Locale.CHINESE);
    }

    private static PhoneNumber phone(SplittableRandom random) {
        return new PhoneNumber("+86136%08d".formatted(random.nextInt(100_000_000)));
    }
}
