package org.heshi.portal.documents;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * @param scanner     host and port of ClamAV's daemon, which looks through each file; without it none is looked through
 * @param largest     the largest file that may be brought along
 * @param perOwner    how many files one party may attach to one matter, and how many one may bring when filing
 * @param drafts      how much may lie here in all without a matter; protects the disk from visitors without a name
 * @param draftLife   after which time files that no matter claimed are deleted
 * @param codeLife    how long a code to confirm an agreement is good for
 * @param codePause   how long to wait before asking for another code
 * @param codeTries   how often a code may be typed wrongly
 * @param codesPerText how many codes a signatory gets for one version of an agreement
 */
@ConfigurationProperties("heshi.documents")
record DocumentSettings(
        @Nullable String scanner,
        @DefaultValue("20MB") DataSize largest,
        @DefaultValue("10") int perOwner,
        @DefaultValue("5GB") DataSize drafts,
        @DefaultValue("7d") Duration draftLife,
        @DefaultValue("10m") Duration codeLife,
        @DefaultValue("60s") Duration codePause,
        @DefaultValue("5") int codeTries,
        @DefaultValue("10") int codesPerText) {}
