package org.heshi.portal.guidance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.heshi.portal.kit.PersonId;
import org.jspecify.annotations.Nullable;

/** A guide with all its versions, the oldest first. */
public record GuideDetail(GuideId id, String slug, List<Version> versions) {

    /**
     * One wording.
     *
     * @param madeBy nobody, where the wording came with the portal
     * @param remark why it came back from review
     */
    public record Version(int number, GuideState state, GuideText text, @Nullable PersonId madeBy, Instant madeAt, @Nullable PersonId reviewedBy,
            @Nullable Instant publishedAt, @Nullable String remark) {}

    public Optional<Version> published() {
        return versions.stream().filter(one -> one.state() == GuideState.PUBLISHED).findFirst();
    }

    public Optional<Version> open() {
        return versions.stream().filter(one -> one.state().isOpen()).findFirst();
    }

    /** What is being written, else what is read, else the last that was. */
    public Version latest() {
        return open().or(this::published).orElseGet(versions::getLast);
    }
}
