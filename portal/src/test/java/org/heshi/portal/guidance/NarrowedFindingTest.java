package org.heshi.portal.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.heshi.portal.kit.Text;
import org.heshi.portal.matters.CategoryCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What narrows the one box, in what order its finds stand, and page by page. */
class NarrowedFindingTest extends FullShelves {


    @Test
    void aFilterLeavesWhatBelongsToTheCategory() {
        var all = of(found(new Asking("赔偿", FindKind.GUIDE, null, null, false, false, 1)), FindKind.GUIDE);
        var few = of(found(new Asking("赔偿", FindKind.GUIDE, new CategoryCode("harm"), null, false, false, 1)), FindKind.GUIDE);
        assertThat(few).isNotEmpty().extracting(hit -> hit.category().value()).allMatch(List.of("harm", "traffic", "medical", "school", "injury")::contains);
        assertThat(all).hasSize(Finding.PAGE);
        assertThat(of(found(new Asking("赔偿", FindKind.GUIDE, null, null, false, false, 2)), FindKind.GUIDE)).extracting(Findings.Hit::path)
                .doesNotContainAnyElementsOf(all.stream().map(Findings.Hit::path).toList());
    }

    @Test
    void ofAStatuteOnlyTheWordingThatCountsIsFoundUnlessTheOthersAreAskedForToo(@TempDir Path folder) throws IOException {
        var name = "养蜂补贴试验条例" + UUID.randomUUID().toString().substring(0, 8);
        write(folder.resolve("行政法规/" + name + "(2010-01-01).md"), name, "2010年1月1日 通过", "养蜂户领取三成补贴。");
        write(folder.resolve("行政法规/" + name + "(2020-01-01).md"), name, "2020年1月1日 修正", "养蜂户领取五成补贴。");
        statutes.run(log.ask(folder.toString(), null), folder);
        var asking = Asking.of("养蜂户领取几成补贴");
        assertThat(articles(asking, name)).extracting(Findings.Hit::validity).containsExactly(Validity.IN_FORCE);
        var withOthers = new Asking(asking.words(), FindKind.ARTICLE, null, null, true, false, 1);
        assertThat(articles(withOthers, name)).extracting(Findings.Hit::validity).containsExactlyInAnyOrder(Validity.IN_FORCE, Validity.REPLACED);
        var latestFirst = new Asking(asking.words(), FindKind.ARTICLE, null, null, true, true, 1);
        assertThat(articles(latestFirst, name)).extracting(Findings.Hit::validity).containsExactly(Validity.IN_FORCE, Validity.REPLACED);
    }

    private List<Findings.Hit> articles(Asking asking, String statute) {
        return of(found(asking), FindKind.ARTICLE).stream().filter(hit -> hit.title().startsWith(statute)).toList();
    }

    @Test
    void aRegionLeavesStatutesOfThatRegionAlone(@TempDir Path folder) throws IOException {
        var name = "宁波市养蜂试验条例" + UUID.randomUUID().toString().substring(0, 8);
        write(folder.resolve("地方性法规/" + name + "(2020-01-01).md"), name, "2020年1月1日 通过", "养蜂户领取七成补贴。");
        statutes.run(log.ask(folder.toString(), null), folder);
        var found = found(new Asking("养蜂户领取几成补贴", null, null, Region.NINGBO, false, false, 1));
        assertThat(found.parts()).singleElement().satisfies(part -> {
            assertThat(part.kind()).isEqualTo(FindKind.ARTICLE);
            assertThat(part.hits()).anyMatch(hit -> hit.title().startsWith(name))
                    .allSatisfy(hit -> assertThat(hit.facts()).contains(Text.of("guidance.statute.region.NINGBO")));
        });
        assertThat(of(found(new Asking("养蜂户领取几成补贴", null, null, Region.HUZHOU, false, false, 1)), FindKind.ARTICLE)).noneMatch(hit -> hit.title().startsWith(name));
    }

    @Test
    void byDateThePagesFollowEachOtherAndNothingComesTwice() {
        var pages = IntStream.rangeClosed(1, 3).mapToObj(page -> of(found(new Asking("赔偿", FindKind.GUIDE, null, null, false, true, page)), FindKind.GUIDE))
                .flatMap(List::stream).toList();
        assertThat(pages).hasSizeGreaterThan(Finding.PAGE).extracting(Findings.Hit::path).doesNotHaveDuplicates();
        assertThat(pages).extracting(Findings.Hit::at).isSortedAccordingTo(Comparator.reverseOrder());
    }
}
