package org.heshi.portal.whole;

import java.util.Locale;
import java.util.Scanner;
import org.heshi.portal.Portal;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.kit.VisitorToken;
import org.heshi.portal.matters.CategoryCode;
import org.heshi.portal.matters.MatterLookup;
import org.heshi.portal.matters.Privacy;
import org.heshi.portal.matters.Reference;
import org.heshi.portal.matters.TimelineCheck;
import org.heshi.portal.mediation.Contact;
import org.heshi.portal.mediation.DisputeForm;
import org.heshi.portal.mediation.Filing;
import org.heshi.portal.territory.PlaceCode;
import org.springframework.boot.SpringApplication;

/**
 * A portal of its own with the embedded database, told what to do by the first argument: {@code file} files disputes and
 * prints the number of each once it is acknowledged, until it is killed; {@code look} reads numbers and prints those it knows.
 */
final class FilingUntilKilled {

    private static final int CLERKS = 4;

    private FilingUntilKilled() {}

    public static void main(String[] args) {
        var portal = SpringApplication.run(Portal.class, args);
        switch (args[0]) {
            case "file" -> {
                for (var clerk = 0; clerk < CLERKS; clerk++) {
                    Thread.ofPlatform().start(() -> file(portal.getBean(Filing.class)));
                }
            }
            case "look" -> {
                VisitorToken.asMachine(() -> look(portal.getBean(MatterLookup.class), portal.getBean(TimelineCheck.class)));
                System.exit(SpringApplication.exit(portal));
            }
            default -> throw new IllegalArgumentException(args[0]);
        }
    }

    private static void file(Filing filing) {
        VisitorToken.as(new Visitor.Anonymous(), () -> {
            for (var count = 1; ; count++) {
                var filed = filing.file(new DisputeForm(new CategoryCode("leak"), new PlaceCode("330281103203"), "楼上漏水 " + count,
                        "厨房天花板滴水。", "修好。", Privacy.NAMED, new Contact("林阿娣", null), null, false, null, Locale.CHINESE));
                System.out.println("filed " + filed.reference());
            }
        });
    }

    private static void look(MatterLookup lookup, TimelineCheck check) {
        var numbers = new Scanner(System.in);
        while (numbers.hasNext()) {
            var reference = new Reference(numbers.next());
            if (lookup.find(reference).isPresent()) {
                System.out.println("found " + reference);
            }
        }
        System.out.println("broken " + check.verify().broken().size());
    }
}
