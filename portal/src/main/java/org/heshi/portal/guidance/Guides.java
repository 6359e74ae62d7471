package org.heshi.portal.guidance;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.heshi.portal.kit.Words;
import org.heshi.portal.matters.CategoryCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The guides, as everybody reads them. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("permitAll")
public class Guides {

    private final GuideRegister register;
    private final JdbcClient jdbc;

    Guides(GuideRegister register, JdbcClient jdbc) {
        this.register = register;
        this.jdbc = jdbc;
    }

    public Optional<GuideText> find(String slug) {
        return register.findBySlug(slug).flatMap(Guide::published).map(GuideVersion::text);
    }

    /** All that are published, by title. */
    public List<GuideSummary> all(Locale locale) {
        return jdbc.sql("""
                select slug, text::jsonb ->> 'category' as category, text::jsonb -> :language ->> 'title' as title
                from guide join guide_version on guide_version.guide = guide.id
                where state = 'PUBLISHED' order by title""")
                .param("language", Words.language(locale).equals(Words.ENGLISH) ? "en" : "zh")
                .query((row, _) -> new GuideSummary(row.getString("slug"), new CategoryCode(row.getString("category")), row.getString("title"))).list();
    }
}
