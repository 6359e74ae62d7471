package org.heshi.portal.demo;

import java.util.List;
import java.util.stream.Stream;
import org.heshi.portal.kit.Words;
import org.heshi.portal.start.StartNotice;
import org.heshi.portal.territory.DemoAccount;
import org.heshi.portal.territory.DemoPeople;
import org.heshi.portal.territory.Places;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Says at the start which accounts the demo has. */
@Component
@ConditionalOnProperty("heshi.demo")
class AccountList implements StartNotice {

    private static final String PASSWORD = "heshi-demo";

    private final Places places;

    AccountList(Places places) {
        this.places = places;
    }

    @Override
    public List<String> lines() {
        return Stream.concat(Stream.of("Accounts, all with the password " + PASSWORD + ":"), DemoPeople.all().stream().map(this::line)).toList();
    }

    private String line(DemoAccount account) {
        var place = account.posts().isEmpty() ? account.home() : account.posts().getFirst().place();
        var duty = account.posts().isEmpty() ? "RESIDENT" : account.posts().getFirst().duty().name();
        return "  %-6s %s  %s  %s".formatted(account.username(), account.name(), Words.say(Words.CHINESE, "demo.duty." + duty),
                place == null ? "" : places.get(place).fullName());
    }
}
