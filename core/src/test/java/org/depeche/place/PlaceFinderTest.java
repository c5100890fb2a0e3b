package org.depeche.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.depeche.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceFinderTest {
    private static final Gazetteer GAZETTEER = Gazetteer.load();

    private static final Map<String, PlaceFinder> FINDERS = Map.of(
            "fr", PlaceFinder.load("fr", Countries.load("fr"), GAZETTEER),
            "en", PlaceFinder.load("en", Countries.load("en"), GAZETTEER));

    private static List<PlaceMention> find(String language, String text) {
        return Objects.requireNonNull(FINDERS.get(language)).find(FlatTrees.of(language, text));
    }

    /** A text, and what must be found in it in order: phrase, name and country. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                // Namesakes are told apart by what the sentence or the report says.
                "Des tirs ont éclaté à Tripoli, au Liban. -> Tripoli=Tripoli LBN; Liban=Liban LBN",
                "La Libye a fermé le port de Tripoli. -> Libye=Libye LBY; le port de Tripoli=Tripoli LBY",
                "Mali : deux soldats tués à Boni -> Mali=Mali MLI; Boni=Boni MLI",
                "Burkina Faso : une attaque vise Solhan -> Burkina Faso=Burkina Faso BFA; Solhan=Solhan BFA",
                "Le Mozambique envoie des renforts à Palma. -> Mozambique=Mozambique MOZ; Palma=Palma MOZ",
                "L'Espagne accueille un sommet à Palma. -> Espagne=Espagne ESP; Palma=Palma ESP",
                "En RDC, dix civils sont morts près de Beni. -> RDC=République démocratique du Congo COD; Beni=Beni COD",
                // The phrase says more than the name.
                "Le convoi a sauté dans le nord du Mali. -> le nord du Mali=Mali MLI",
                "Des hommes armés ont attaqué la région de Tillabéri. -> la région de Tillabéri=Tillabéri NER",
                "L'armée du Burkina Faso patrouille dans la province du Soum. -> "
                        + "Burkina Faso=Burkina Faso BFA; la province du Soum=Soum BFA",
                "Au Niger, le village de Zorbokoira a brûlé. -> Niger=Niger NER; le village de Zorbokoira=Zorbokoira NER",
                // The state of Niger lies in Nigeria.
                "Nigeria : des élèves enlevés dans l'État du Niger -> Nigeria=Nigeria NGA; l'État du Niger=Niger NGA",
                // What stands in for a place.
                "Le Tchad ferme ses frontières. Le pays craint des attaques. -> Tchad=Tchad TCD; Le pays=Tchad TCD",
                // Who acts may be far from the scene.
                "Washington négocie avec le Tchad. Les soldats américains quittent le pays, dit Washington."
                        + " -> Washington=Washington USA; Tchad=Tchad TCD; le pays=Tchad TCD; Washington=Washington USA",
                "Ghana – Grève au nord du pays. Le Togo et le Togo aussi."
                        + " -> Ghana=Ghana GHA; nord du pays=Ghana GHA; Togo=Togo TGO; Togo=Togo TGO",
                "Des manifestants ont défilé dans la capitale togolaise. -> la capitale togolaise=Lomé TGO",
                "Des tirs ont éclaté dans la capitale du Togo. -> la capitale du Togo=Lomé TGO",
                "Le Nigeria renforce sa capitale fédérale. -> Nigeria=Nigeria NGA; sa capitale fédérale=Abuja NGA",
                "Un drone a survolé le territoire tchadien. -> le territoire tchadien=Tchad TCD",
                // What only looks like a place.
                "Le Parti de Marie Union a gagné. -> ",
                "Selon Paul Martin, tout va bien. -> ",
                "L'ONU dénonce ces violences. -> ",
                "Le Pentagone a confirmé le retrait. -> ",
                "Des dizaines de personnes ont défilé devant le Kremlin. -> Kremlin=Kremlin RUS",
            })
    void french(String row) {
        check("fr", row);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gunmen attacked a market in Maiduguri, Nigeria. -> Maiduguri=Maiduguri NGA; Nigeria=Nigeria NGA",
                "Troops entered eastern Aleppo in Syria. -> eastern Aleppo=Aleppo SYR; Syria=Syria SYR",
                "Police in Newark, New Jersey, arrested him. -> Newark=Newark USA; New Jersey=New Jersey USA",
                "A bomb exploded in Idlib province. -> Idlib province=Idlib SYR",
                "The Georgia governor spoke in Atlanta, Georgia, on Monday. -> Georgia=Georgia USA; Atlanta=Atlanta USA; "
                        + "Georgia=Georgia USA",
                "Georgia accuses Russia of shelling Gori. -> Georgia=Georgia GEO; Russia=Russia RUS; Gori=Gori GEO",
                "Kenya closed its border. The country fears attacks. -> Kenya=Kenya KEN; The country=Kenya KEN",
            })
    void english(String row) {
        check("en", row);
    }

    private static void check(String language, String row) {
        String[] cells = row.split(" ->", -1);
        String found = find(language, cells[0]).stream()
                .map(mention -> mention.text() + "=" + mention.place().name() + " "
                        + mention.place().country())
                .collect(Collectors.joining("; "));
        assertThat(found).isEqualTo(cells[1].trim());
    }

    @Test
    void spansAreThoseOfTheText() {
        String text = "Une bombe a explosé à N’Djamena.\nLe  nord du Cameroun est touché.";
        for (PlaceMention mention : find("fr", text)) {
            assertThat(mention.span().contains(mention.nameSpan())).isTrue();
        }
        assertThat(find("fr", text))
                .extracting(mention -> mention.span().in(text))
                .containsExactly("N’Djamena", "Le  nord du Cameroun");
        assertThat(find("fr", text))
                .extracting(mention -> mention.nameSpan().in(text))
                .containsExactly("N’Djamena", "Cameroun");
    }

    @Test
    void countriesHaveTheirGeoNamesIds() {
        assertThat(find("fr", "Le Mali a voté.").get(0).place().geonames()).isEqualTo(2453866);
    }

    @Test
    void locativePhrasesAreMarked() {
        assertThat(find("fr", "À Gao, le Mali a perdu deux soldats dans le nord du Niger."))
                .extracting(PlaceMention::locative)
                .containsExactly(true, false, true);
    }

    @Test
    void anyTextIsRead() {
        String[] pieces = {
            "Mali",
            "le pays",
            "de",
            "à",
            "la ville",
            "Paris",
            ":",
            "«",
            "(",
            "N'",
            "Est",
            "\n",
            "\n\n",
            ".",
            "État",
            "😀",
            "US",
            "-",
            "’",
            "capitale",
            "tchadien"
        };
        Random random = new Random(99);
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(30) + 1; i > 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]).append(random.nextInt(4) == 0 ? "" : " ");
            }
            Span before = new Span(0, 0);
            for (PlaceMention mention : find("fr", text.toString())) {
                assertThat(mention.span().start()).isGreaterThanOrEqualTo(before.end());
                assertThat(mention.span().end()).isLessThanOrEqualTo(text.length());
                assertThat(mention.head()).isBetween(mention.from(), mention.to() - 1);
                before = mention.span();
            }
        }
    }
}
