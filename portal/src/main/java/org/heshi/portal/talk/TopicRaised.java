package org.heshi.portal.talk;

import java.time.LocalDate;
import org.heshi.portal.matters.MatterId;
import org.heshi.portal.matters.Reference;
import org.jspecify.annotations.Nullable;

/** The receipt for a topic: its number, and by when the committee looks at it. */
public record TopicRaised(MatterId matter, Reference reference, @Nullable LocalDate answerBy) {}
