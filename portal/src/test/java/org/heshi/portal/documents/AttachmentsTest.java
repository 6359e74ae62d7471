package org.heshi.portal.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.heshi.portal.As;
import org.heshi.portal.PortalTest;
import org.heshi.portal.TestClock;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.kit.VisitorToken;
import org.heshi.portal.matters.Audience;
import org.heshi.portal.territory.Posts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

@PortalTest
class AttachmentsTest {

    @Autowired Attachments attachments;
    @Autowired AttachmentRows rows;
    @Autowired FileStore files;
    @Autowired Housekeeping housekeeping;
    @Autowired TransactionTemplate transaction;
    @Autowired Posts posts;
    @Autowired TestClock clock;
    @Autowired WebApplicationContext context;
    @Autowired org.springframework.beans.factory.config.AutowireCapableBeanFactory beans;

    private MockMvc web;
    private Village.Dispute dispute;

    @BeforeEach
    void aDispute() {
        clock.set(TestClock.at(2026, 11, 23, 10, 0));
        web = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
        dispute = beans.createBean(Village.class).dispute();
    }

    private AttachmentSummary store(PersonId person, Audience audience) {
        return As.person(person, () -> attachments.store(dispute.matter(), "楼上漏水.pdf", Samples.stream(Samples.pdf()), audience));
    }

    private ResultActions download(Visitor visitor, String href) throws Exception {
        return web.perform(get("/" + href).with(authentication(new VisitorToken(visitor))));
    }

    private static Visitor signedIn(PersonId person) {
        return new Visitor.SignedIn(person, "测试");
    }

    @Test
    void aFileIsOpenedByThoseWhomItIsForAndNobodyElse() throws Exception {
        var everyone = store(dispute.applicant(), Audience.EVERYONE).href();
        var oneSide = store(dispute.applicant(), Audience.APPLICANT).href();
        var respondent = new Visitor.ByCode(dispute.matter().value(), dispute.respondent());
        for (var href : new String[] {everyone, oneSide}) {
            download(signedIn(dispute.applicant()), href).andExpect(status().isOk());
            download(signedIn(dispute.committee()), href).andExpect(status().isOk());
            download(signedIn(dispute.stranger()), href).andExpect(status().isNotFound());
            download(new Visitor.ByCode(UUID.randomUUID(), dispute.respondent()), href).andExpect(status().isNotFound());
            web.perform(get("/" + href)).andExpect(status().isNotFound());
        }
        download(respondent, everyone).andExpect(status().isOk());
        download(respondent, oneSide).andExpect(status().isNotFound());
        assertThat(As.byCode(dispute.matter().value(), dispute.respondent(), () -> attachments.of(dispute.matter()))).hasSize(1);
    }

    @Test
    void aFileIsSentUnderItsChineseNameAndRunsNothing() throws Exception {
        download(signedIn(dispute.applicant()), store(dispute.applicant(), Audience.EVERYONE).href())
                .andExpect(content().contentType("application/pdf"))
                .andExpect(content().bytes(Samples.pdf()))
                .andExpect(header().string("Content-Disposition", org.hamcrest.Matchers.allOf(org.hamcrest.Matchers.startsWith("attachment;"),
                        org.hamcrest.Matchers.containsString("filename*=UTF-8''%E6%A5%BC%E4%B8%8A%E6%BC%8F%E6%B0%B4.pdf"))))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Security-Policy", org.hamcrest.Matchers.startsWith("sandbox")))
                .andExpect(header().string("Cache-Control", org.hamcrest.Matchers.containsString("no-store")));
    }

    @Test
    void aTextWithAPageInItIsSentAsTextAndRunsNothing() throws Exception {
        var page = "经过如下：\n<script>alert(1)</script>".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        var text = As.person(dispute.applicant(), () -> attachments.store(dispute.matter(), "经过.html", Samples.stream(page), Audience.EVERYONE));
        download(signedIn(dispute.applicant()), text.href())
                .andExpect(content().contentType("text/plain"))
                .andExpect(header().string("Content-Disposition", org.hamcrest.Matchers.containsString(".html.txt")))
                .andExpect(header().string("Content-Disposition", org.hamcrest.Matchers.startsWith("attachment;")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Security-Policy", org.hamcrest.Matchers.not(org.hamcrest.Matchers.containsString("allow-scripts"))));
    }

    @Test
    void whoMayNoLongerReadAFileIsRefusedTheNextTime() throws Exception {
        var file = store(dispute.applicant(), Audience.EVERYONE).href();
        download(signedIn(dispute.committee()), file).andExpect(status().isOk());
        As.machine(() -> posts.of(dispute.committee()).forEach(post -> posts.end(post.id(), LocalDate.of(2026, 11, 22), null)));
        download(signedIn(dispute.committee()), file).andExpect(status().isNotFound());
    }

    @Test
    void aPictureHasASmallOne() throws Exception {
        var picture = As.person(dispute.applicant(), () -> attachments.store(dispute.matter(), "现场.jpg",
                Samples.stream(Samples.photograph(6)), Audience.EVERYONE));
        assertThat(picture.hasThumbnail()).isTrue();
        download(signedIn(dispute.applicant()), picture.thumbnailHref()).andExpect(status().isOk())
                .andExpect(content().contentType("image/jpeg"));
        download(signedIn(dispute.stranger()), picture.thumbnailHref()).andExpect(status().isNotFound());
    }

    @Test
    void nobodySharesAFileBehindTheirOwnBack() {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> store(dispute.applicant(), Audience.STAFF));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> store(dispute.stranger(), Audience.EVERYONE));
    }

    @Test
    void eachSideBringsTenFiles() {
        for (var i = 0; i < 10; i++) {
            store(dispute.applicant(), Audience.EVERYONE);
        }
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> store(dispute.applicant(), Audience.EVERYONE))
                .extracting(Refused::key).isEqualTo("documents.refused.many");
        assertThat(store(dispute.committee(), Audience.EVERYONE).size()).isEqualTo(Samples.pdf().length);
    }

    @Test
    void whoeverIsStillFilingBringsTenFilesToo() {
        var draft = DraftId.next();
        for (var i = 0; i < 10; i++) {
            As.anonymous(() -> attachments.store(draft, "账单.pdf", Samples.stream(Samples.pdf())));
        }
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> As.anonymous(() -> attachments.store(draft, "账单.pdf", Samples.stream(Samples.pdf()))))
                .extracting(Refused::key).isEqualTo("documents.refused.many");
    }

    @Test
    void filesBroughtWhileFilingBelongToTheMatterOnceItIsFiled() throws Exception {
        var draft = DraftId.next();
        var first = As.anonymous(() -> attachments.store(draft, "现场.png", Samples.stream(Samples.picture("png", 30, 20))));
        var second = As.anonymous(() -> attachments.store(draft, "账单.pdf", Samples.stream(Samples.pdf())));
        As.anonymous(() -> {
            attachments.remove(draft, second.id());
            return null;
        });
        web.perform(get("/" + first.href())).andExpect(status().isOk());
        As.person(dispute.applicant(), () -> transaction.executeWithoutResult(_ ->
                attachments.claim(draft, dispute.matter(), Audience.EVERYONE)));
        assertThat(As.person(dispute.applicant(), () -> attachments.of(dispute.matter()))).extracting(AttachmentSummary::id)
                .containsExactly(first.id());
        assertThat(As.anonymous(() -> attachments.of(draft))).isEmpty();
        web.perform(get("/" + first.href())).andExpect(status().isNotFound());
    }

    @Test
    void whatNobodyClaimsIsGoneAfterAWeek() throws IOException {
        var draft = DraftId.next();
        As.anonymous(() -> attachments.store(draft, "账单.txt", Samples.stream("一份谁也没有认领的账单".getBytes(java.nio.charset.StandardCharsets.UTF_8))));
        clock.advance(Duration.ofDays(6));
        housekeeping.clean();
        assertThat(As.anonymous(() -> attachments.of(draft))).hasSize(1);
        clock.advance(Duration.ofDays(2));
        assertThat(housekeeping.clean().drafts()).isPositive();
        assertThat(As.anonymous(() -> attachments.of(draft))).isEmpty();
    }

    @Test
    void aDecisionThatFailsLeavesNoRowAndItsBytesAreCollected() throws IOException {
        var bytes = ("回滚" + UUID.randomUUID()).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        As.person(dispute.applicant(), () -> transaction.executeWithoutResult(status -> {
            attachments.store(dispute.matter(), "说明.txt", Samples.stream(bytes), Audience.EVERYONE);
            status.setRollbackOnly();
        }));
        var kept = store(dispute.applicant(), Audience.EVERYONE);
        assertThat(As.person(dispute.applicant(), () -> attachments.of(dispute.matter()))).extracting(AttachmentSummary::id)
                .containsExactly(kept.id());
        clock.advance(Duration.ofDays(2));
        assertThat(housekeeping.clean().files()).isPositive();
        assertThat(files.before(clock.instant())).extracting(FileStore.Kept::key)
                .allSatisfy(key -> assertThat(transaction.<Boolean>execute(_ -> rows.isUsed(key))).isTrue());
    }
}
