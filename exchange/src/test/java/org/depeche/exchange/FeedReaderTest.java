package org.depeche.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.depeche.text.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedReaderTest {
    private static final String RSS = """
            <?xml version="1.0" encoding="ISO-8859-1"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
            <title>Le Courrier du fleuve</title><link>https://example.org/</link><description>d</description>
            <language>en-us</language>
            <item><title>Niamey &amp; Bamako se parlent</title><link>https://example.org/1</link><guid>tag:1</guid>
              <pubDate>Tue, 14 May 2024 22:30:00 -0500</pubDate>
              <description>Les deux capitales se parlent.</description>
              <content:encoded><![CDATA[<p>Les ministres se sont réunis <b>mardi</b>.</p><p>Ils se reverront.</p>]]></content:encoded>
            </item>
            <item><title>Sans texte</title></item>
            <item></item>
            </channel></rss>
            """;

    private static final String ATOM = """
            <?xml version="1.0"?>
            <feed xmlns="http://www.w3.org/2005/Atom"><title>River Post</title><id>urn:feed</id><updated>2024-05-15T00:00:00Z</updated>
            <entry><title type="html">Talks &lt;i&gt;resume&lt;/i&gt;</title><id>urn:1</id><link href="https://example.org/a"/>
              <updated>2024-05-15T01:00:00+02:00</updated><summary>Envoys met on Tuesday.</summary></entry>
            </feed>
            """;

    @TempDir
    private Path folder;

    @Test
    void theEntriesOfRss() throws IOException {
        Path file = Files.write(folder.resolve("news.rss"), RSS.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(Readings.of(file))
                .containsExactly(
                        new Reading.Read(new Report(
                                "tag:1",
                                null,
                                LocalDate.of(2024, 5, 15),
                                "Niamey & Bamako se parlent",
                                "Niamey & Bamako se parlent\n\nLes ministres se sont réunis mardi.\nIls se reverront.",
                                "https://example.org/1")),
                        new Reading.Read(new Report(file + " entry 2", null, null, "Sans texte", "Sans texte", null)),
                        new Reading.Failed(file + " entry 3", "is empty: there is no text to code"));
    }

    @Test
    void theEntriesOfAtomWhateverTheFileIsCalled() throws IOException {
        Path file = Files.writeString(folder.resolve("download"), ATOM);
        assertThat(Readings.of(file))
                .containsExactly(new Reading.Read(new Report(
                        "urn:1",
                        null,
                        LocalDate.of(2024, 5, 14),
                        "Talks resume",
                        "Talks resume\n\nEnvoys met on Tuesday.",
                        "https://example.org/a")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY a SYSTEM 'file:///etc/hostname'>]><rss version='2.0'><channel>"
                        + "<item><title>&a;</title></item></channel></rss> | declares a document type (DOCTYPE)",
                "<rss version='2.0'><channel><item> | is no feed that can be read",
                "<opml version='2.0'></opml> | is XML but neither RSS nor Atom",
                "<rss version='2.0'><channel><title>t</title></channel></rss> | is a feed without entries",
                "'' | is no feed that can be read"
            })
    void whatIsNoFeed(String xml, String message) throws IOException {
        Path file = Files.writeString(folder.resolve("f.xml"), xml);
        assertThat(Readings.described(folder, file)).singleElement().asString().startsWith("! f.xml " + message);
    }
}
