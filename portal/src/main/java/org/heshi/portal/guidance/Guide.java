package org.heshi.portal.guidance;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.Refused;
import org.jspecify.annotations.Nullable;

/** What to do about one common trouble, in versions: at most one is read by everybody, at most one is being written. */
@Entity
class Guide {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String slug;

    @OneToMany(mappedBy = "guide", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("number")
    private List<GuideVersion> versions = new ArrayList<>();

    protected Guide() {}

    Guide(String slug) {
        this.id = GuideId.next().value();
        this.slug = slug;
    }

    GuideId id() {
        return new GuideId(id);
    }

    String slug() {
        return slug;
    }

    Optional<GuideVersion> published() {
        return versions.stream().filter(one -> one.state() == GuideState.PUBLISHED).findFirst();
    }

    Optional<GuideVersion> open() {
        return versions.stream().filter(one -> one.state().isOpen()).findFirst();
    }

    void write(GuideText text, PersonId by, Instant now) {
        open().ifPresentOrElse(draft -> draft.rewrite(text, by, now), () -> versions.add(new GuideVersion(this, versions.size() + 1, text, by, now)));
    }

    /** The wording that comes with the portal; it never replaces what people of this portal wrote. */
    boolean takeIn(GuideText text, Instant now) {
        var before = published();
        if (before.isPresent() && (!before.get().cameWithThePortal() || before.get().text().equals(text)) || before.isEmpty() && !versions.isEmpty()) {
            return false;
        }
        before.ifPresent(GuideVersion::retire);
        var next = new GuideVersion(this, versions.size() + 1, text, null, now);
        next.release(now);
        versions.add(next);
        return true;
    }

    void submit() {
        required().submit();
    }

    void sendBack(String why) {
        required().sendBack(why);
    }

    void publish(PersonId by, Instant now) {
        var next = required();
        next.publish(by, now);
        versions.stream().filter(one -> one != next && one.state() == GuideState.PUBLISHED).forEach(GuideVersion::retire);
    }

    /** Nobody reads it any more; its versions stay. */
    void retire() {
        published().orElseThrow(() -> new Refused("guidance.refused.state")).retire();
    }

    private GuideVersion required() {
        return open().orElseThrow(() -> new Refused("guidance.refused.state"));
    }

    GuideDetail detail() {
        return new GuideDetail(id(), slug, versions.stream().map(GuideVersion::summary).toList());
    }
}
