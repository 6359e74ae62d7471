package org.heshi.portal.guidance;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.matters.Categories;
import org.heshi.portal.matters.CategoryCode;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where guides are written, read once more by a second person, and published. */
@Service
@Transactional
@PreAuthorize("@duty.any('MEDIATOR', 'CENTRE', 'ADMINISTRATOR')")
public class GuideDesk {

    private static final int SLUG_LENGTH = 60;

    private final GuideRegister register;
    private final Categories categories;
    private final Clock clock;

    GuideDesk(GuideRegister register, Categories categories, Clock clock) {
        this.register = register;
        this.categories = categories;
        this.clock = clock;
    }

    /** Those being written first, then by the day on which each should be looked at again. */
    @Transactional(readOnly = true)
    public List<GuideDetail> all() {
        return register.findAllBy().stream().map(Guide::detail)
                .sorted(Comparator.comparing((GuideDetail guide) -> guide.open().isEmpty()).thenComparing(guide -> guide.latest().text().review())).toList();
    }

    @Transactional(readOnly = true)
    public Optional<GuideDetail> find(String slug) {
        return register.findBySlug(slug).map(Guide::detail);
    }

    /** A new guide, or a new wording of one that is there; it is read by nobody yet. */
    public void write(String slug, GuideText text) {
        if (!isSlug(slug)) {
            throw new Refused("guidance.refused.slug");
        }
        categories.get(new CategoryCode(text.category()));
        var guide = register.findBySlug(slug).orElseGet(() -> new Guide(slug));
        guide.write(text, Visitor.requirePerson(), clock.instant());
        register.save(guide);
    }

    public void submit(String slug) {
        get(slug).submit();
    }

    @PreAuthorize("@duty.any('CENTRE', 'ADMINISTRATOR')")
    public void sendBack(String slug, String why) {
        get(slug).sendBack(why);
    }

    /** Only by somebody who did not write it. */
    @PreAuthorize("@duty.any('CENTRE', 'ADMINISTRATOR')")
    public void publish(String slug) {
        get(slug).publish(Visitor.requirePerson(), clock.instant());
    }

    @PreAuthorize("@duty.any('CENTRE', 'ADMINISTRATOR')")
    public void retire(String slug) {
        get(slug).retire();
    }

    /** Whether a name can stand in an address. */
    public static boolean isSlug(String slug) {
        return slug.matches("[a-z0-9]+(-[a-z0-9]+)*") && slug.length() <= SLUG_LENGTH && !slug.equals(GuidancePaths.NEW);
    }

    private Guide get(String slug) {
        return register.findBySlug(slug).orElseThrow(() -> new Refused("guidance.refused.missing"));
    }
}
