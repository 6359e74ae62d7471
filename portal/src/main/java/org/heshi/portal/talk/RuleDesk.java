package org.heshi.portal.talk;

import java.util.List;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.territory.Duty;
import org.heshi.portal.territory.PlaceCode;
import org.heshi.portal.territory.PlaceLevel;
import org.heshi.portal.territory.PlaceSummary;
import org.heshi.portal.territory.Places;
import org.heshi.portal.territory.Posts;
import org.heshi.portal.kit.Refused;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The committee of a village settles when it talks. */
@Service
@Transactional
public class RuleDesk {

    private final VillageRules rules;
    private final DayMaker maker;
    private final Posts posts;
    private final Places places;

    RuleDesk(VillageRules rules, DayMaker maker, Posts posts, Places places) {
        this.rules = rules;
        this.maker = maker;
        this.posts = posts;
        this.places = places;
    }

    /** The villages in whose committee the visitor serves. */
    @PreAuthorize("hasRole('PERSON')")
    @Transactional(readOnly = true)
    public List<PlaceSummary> villages() {
        return posts.places(Visitor.requirePerson(), java.util.Set.of(Duty.COMMITTEE)).stream()
                .filter(place -> place.level() == PlaceLevel.VILLAGE).map(places::get).toList();
    }

    /** From now on; the days ahead follow at once. */
    @PreAuthorize("@duty.at(#village, 'COMMITTEE')")
    public void set(PlaceCode village, DayRule rule) {
        if (village.level() != PlaceLevel.VILLAGE) {
            throw new Refused("talk.refused.village");
        }
        var kept = rules.findById(village.value()).orElseGet(() -> new VillageRule(village, rule));
        kept.become(rule);
        rules.save(kept);
        maker.make(village, rule);
    }
}
