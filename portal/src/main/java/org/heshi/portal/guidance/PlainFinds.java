package org.heshi.portal.guidance;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.heshi.portal.kit.Text;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.matters.MatterPaths;
import org.heshi.portal.matters.MatterQuery;
import org.heshi.portal.matters.MatterSearch;
import org.heshi.portal.territory.Places;
import org.springframework.stereotype.Component;

/** What is found by its name or its words alone: places, help, and the cases that the visitor may see. */
@Component
class PlainFinds {

    private static final int SHARED = 2;

    /** Of Chinese two neighbouring characters; of English a whole word, none so short that it stands in any sentence. */
    private static final Pattern PIECE = Pattern.compile("(?=(\\p{IsHan}{2}))\\p{IsHan}|[a-z]{4,}");

    private final MatterSearch matters;
    private final Places places;

    PlainFinds(MatterSearch matters, Places places) {
        this.matters = matters;
        this.places = places;
    }

    /** Of somebody who is known: what the index is asked holds who asks. */
    List<Findings.Hit> cases(Asking asking, int limit) {
        if (!(Visitor.current() instanceof Visitor.SignedIn) && !(Visitor.current() instanceof Visitor.ByCode)) {
            return List.of();
        }
        return matters.find(new MatterQuery(asking.words(), Set.of(), asking.category()), 0, limit).hits().stream().map(hit -> {
            var matter = hit.matter();
            return new Findings.Hit(matter.subject(), MatterPaths.shortest(matter.reference()), hit.passages(), Set.of(), matter.category(), null,
                    List.of(Text.of("matters.status." + matter.status()), Text.of("guidance.find.number", matter.reference().shown())), matter.changedAt());
        }).toList();
    }

    /** Only for words as short as a name. */
    List<Findings.Hit> places(Asking asking, Locale locale, int limit) {
        return asking.words().length() > 20 ? List.of() : places.search(asking.words(), null, limit).stream().map(place -> new Findings.Hit(place.say(locale), "file", List.of(),
                Set.of(), null, null, List.of(Text.of("guidance.find.place", place.fullName()), Text.of("guidance.find.file-here")), null)).toList();
    }

    List<Findings.Hit> help(Asking asking, Locale locale) {
        var asked = pieces(asking.words());
        return Arrays.stream(HelpTopic.values()).map(topic -> Map.entry(topic, pieces(topic.title(locale) + topic.text(locale)).stream().filter(asked::contains).count()))
                .filter(topic -> topic.getValue() >= SHARED && topic.getValue() * 2 >= asked.size()).sorted(Map.Entry.<HelpTopic, Long>comparingByValue().reversed()).limit(SHARED)
                .map(topic -> new Findings.Hit(topic.getKey().title(locale), topic.getKey().path(), List.of(Quoting.beginning(topic.getKey().text(locale))), Set.of(), null, null,
                        List.of(), null)).toList();
    }

    private static Set<String> pieces(String words) {
        return PIECE.matcher(words.toLowerCase(Locale.ROOT)).results().map(piece -> piece.group(1) == null ? piece.group() : piece.group(1)).collect(Collectors.toSet());
    }
}
