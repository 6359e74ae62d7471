package org.heshi.portal.talk;

import java.io.StringWriter;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.heshi.portal.kit.Words;
import org.heshi.portal.messaging.SiteSettings;
import org.heshi.portal.territory.PlaceSummary;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The board as an Atom feed (RFC 4287); a page of XML is not worth a library. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("permitAll")
public class TopicFeed {

    private final TalkDays days;
    private final Topics topics;
    private final SiteSettings site;

    TopicFeed(TalkDays days, Topics topics, SiteSettings site) {
        this.days = days;
        this.topics = topics;
        this.site = site;
    }

    public Optional<String> of(String village) {
        return days.village(village).map(place -> feed(place, topics.of(place.code(),
                EnumSet.of(TopicState.OPEN, TopicState.DECIDED, TopicState.DOING, TopicState.DONE), 50)));
    }

    private String feed(PlaceSummary village, List<Topic> shown) {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
            xml.writeAttribute("xml:lang", "zh-CN");
            head(xml, "urn:heshi:talk:" + village.code(), Words.say(Words.CHINESE, "talk.feed.title", village.name()),
                    shown.stream().map(Topic::changedAt).max(Comparator.naturalOrder()).orElse(Instant.EPOCH), site.link(TalkPaths.village(village.code())));
            xml.writeEmptyElement("link");
            xml.writeAttribute("rel", "self");
            xml.writeAttribute("type", "application/atom+xml");
            xml.writeAttribute("href", site.link(TalkPaths.feed(village.code())));
            element(xml, "subtitle", Words.say(Words.CHINESE, "talk.village.lead"));
            for (var topic : shown) {
                entry(xml, topic);
            }
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private void entry(XMLStreamWriter xml, Topic topic) throws XMLStreamException {
        xml.writeStartElement("entry");
        head(xml, "urn:uuid:" + topic.matter(), topic.subject(), topic.changedAt(), site.link(TalkPaths.topic(topic.reference())));
        element(xml, "published", topic.raisedAt().toString());
        xml.writeStartElement("author");
        element(xml, "name", topic.shownAs() == null ? Words.say(Words.CHINESE, "talk.topic.by-somebody") : topic.shownAs());
        xml.writeEndElement();
        xml.writeEmptyElement("category");
        xml.writeAttribute("term", topic.state().name());
        xml.writeAttribute("label", Words.say(Words.CHINESE, "talk.state." + topic.state()));
        element(xml, "summary", topic.told());
        xml.writeEndElement();
    }

    private static void head(XMLStreamWriter xml, String id, String title, Instant updated, String link) throws XMLStreamException {
        element(xml, "id", id);
        element(xml, "title", title);
        element(xml, "updated", updated.toString());
        xml.writeEmptyElement("link");
        xml.writeAttribute("href", link);
    }

    /** Control characters, which XML does not know, are left out. */
    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text.replaceAll("[\\p{Cntrl}&&[^\\t\\n\\r]]", ""));
        xml.writeEndElement();
    }
}
