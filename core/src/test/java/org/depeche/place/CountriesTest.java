package org.depeche.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.depeche.place.CountryTerm.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountriesTest {
    private static final Countries FRENCH = Countries.load("fr");
    private static final Countries ENGLISH = Countries.load("en");

    @ParameterizedTest
    @CsvSource({
        "nigérien, NER, PEOPLE",
        "nigérienne, NER, PEOPLE",
        "Nigériens, NER, PEOPLE",
        "nigérian, NGA, PEOPLE",
        "nigérianes, NGA, PEOPLE",
        "Nigérians, NGA, PEOPLE",
        "burkinabè, BFA, PEOPLE",
        "burkinabé, BFA, PEOPLE",
        "burkinabe, BFA, PEOPLE",
        "tchadiennes, TCD, PEOPLE",
        "Sud-Soudanais, SSD, PEOPLE",
        "nord-coréenne, PRK, PEOPLE",
        "bissau-guinéens, GNB, PEOPLE",
        "équato-guinéen, GNQ, PEOPLE",
        "états-unien, USA, PEOPLE",
        "grecques, GRC, PEOPLE",
        "onusienne, UNO, PEOPLE",
        "européens, EUR, PEOPLE",
        "États-Unis, USA, NAME",
        "Etats-Unis, USA, NAME",
        "Etats Unis, USA, NAME",
        "ÉTATS - UNIS, USA, NAME",
        "USA, USA, NAME",
        "Côte d' Ivoire, CIV, NAME",
        "Côte d’Ivoire, CIV, NAME",
        "RDC, COD, NAME",
        "Congo-Kinshasa, COD, NAME",
        "Congo, COG, NAME",
        "RCA, CAF, NAME",
        "Grande-Bretagne, GBR, NAME",
        "Guinée-Bissau, GNB, NAME",
        "Guinée équatoriale, GNQ, NAME",
        "Myanmar, MMR, NAME",
        "Birmanie, MMR, NAME",
        "Palestine, PSE, NAME",
        "Kosovo, XKX, NAME",
        "Hong Kong, CHN, TERRITORY",
        "Sahara occidental, ESH, NAME",
        "Guyane, FRA, TERRITORY",
        "La Réunion, FRA, TERRITORY",
        "la Réunion, FRA, TERRITORY",
        "Porto Rico, USA, TERRITORY",
        "Niamey, NER, CAPITAL",
        "N'Djamena, TCD, CAPITAL",
        "Ndjaména, TCD, CAPITAL",
        "le Caire, EGY, CAPITAL",
        "Élysée, FRA, SEAT",
        "Elysée, FRA, SEAT",
        "Maison-Blanche, USA, SEAT",
        "Aso Rock, NGA, SEAT",
    })
    void french(String phrase, String country, Kind kind) {
        CountryTerm term = FRENCH.lookup(phrase).get(0);
        assertThat(term.country()).isEqualTo(country);
        assertThat(term.kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "Nigerien, NER, PEOPLE",
        "Nigerians, NGA, PEOPLE",
        "Burkinabe, BFA, PEOPLE",
        "U.S., USA, NAME",
        "United States of America, USA, NAME",
        "Ivory Coast, CIV, NAME",
        "Democratic Republic of Congo, COD, NAME",
        "Congo, COG, NAME",
        "Frenchmen, FRA, DEMONYM",
        "Britons, GBR, DEMONYM",
        "Dutch, NLD, PEOPLE",
        "Moscow, RUS, CAPITAL",
        "White House, USA, SEAT",
        "French Guiana, FRA, TERRITORY",
        "South Ossetia, GEO, TERRITORY",
    })
    void english(String phrase, String country, Kind kind) {
        CountryTerm term = ENGLISH.lookup(phrase).get(0);
        assertThat(term.country()).isEqualTo(country);
        assertThat(term.kind()).isEqualTo(kind);
    }

    @Test
    void sectorsOfSeatsAndBreakawayEntities() {
        assertThat(FRENCH.lookup("Pentagone").get(0).sectors()).containsExactly("GOV", "MIL");
        assertThat(ENGLISH.lookup("Capitol Hill").get(0).sectors()).containsExactly("LEG");
        assertThat(FRENCH.lookup("Abkhazie").get(0).sectors()).containsExactly("PRE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"us", "usa", "réunion", "mali-mélo", "eau", "maison blanche", "", " ", "franco-", "-"})
    void noState(String phrase) {
        assertThat(FRENCH.lookup(phrase)).isEmpty();
    }

    @Test
    void pairsGiveBothStates() {
        assertThat(FRENCH.lookup("franco-malienne"))
                .extracting(CountryTerm::country)
                .containsExactly("FRA", "MLI");
        assertThat(ENGLISH.lookup("Sino-American"))
                .extracting(CountryTerm::country)
                .containsExactly("CHN", "USA");
    }

    @Test
    void congoleseMayBeEither() {
        assertThat(FRENCH.lookup("congolais")).extracting(CountryTerm::country).containsExactly("COD", "COG");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fr; le président de la République démocratique du Congo est à N' Djamena; République démocratique du Congo=COD,N' Djamena=TCD",
                "fr; la Corée du Sud et la Corée du Nord; Corée du Sud=KOR,Corée du Nord=PRK",
                "fr; une tempête dans le golfe du Mexique; ''",
                "fr; les soldats sud-soudanais contre le Soudan; sud-soudanais=SSD,Soudan=SDN",
                "en; South Sudan accuses Sudan of bombing; South Sudan=SSD,Sudan=SDN",
                "en; New Mexico and Mexico; Mexico=MEX",
            })
    void scanning(String row) {
        String[] cells = row.split(";", -1);
        Countries countries = Countries.load(cells[0]);
        List<String> tokens = List.of(cells[1].trim().split(" "));
        List<String> found = new ArrayList<>();
        for (Countries.Match match : countries.scan(tokens)) {
            found.add(String.join(" ", tokens.subList(match.from(), match.to())) + "="
                    + match.term().country());
        }
        assertThat(String.join(",", found)).isEqualTo(cells[2].trim().replace("''", ""));
    }

    /** The Java platform carries the Unicode CLDR names of all ISO 3166 territories: none may be missing. */
    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void knowsTheUnicodeNameOfEveryTerritory(String language) {
        Countries countries = Countries.load(language);
        Set<String> uninhabited = Set.of("ATA");
        List<String> missing = new ArrayList<>();
        for (String code : Locale.getISOCountries()) {
            Locale territory = new Locale.Builder().setRegion(code).build();
            String name = territory.getDisplayCountry(Locale.forLanguageTag(language));
            if (!uninhabited.contains(territory.getISO3Country())
                    && countries.lookup(name).isEmpty()) {
                missing.add(name);
            } else if (countries.name(territory.getISO3Country()) != null) {
                assertThat(countries.lookup(name))
                        .extracting(CountryTerm::country)
                        .contains(territory.getISO3Country());
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void bothLanguagesHoldTheSameStates() {
        assertThat(FRENCH.codes()).containsExactlyInAnyOrderElementsOf(ENGLISH.codes());
    }

    /** Seats of government carry sectors, all codes have three letters, and every form finds itself. */
    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void tableIsSound(String language) {
        Countries countries = Countries.load(language);
        for (CountryTerm term : countries.all()) {
            assertThat(term.country()).as(term.form()).matches("[A-Z]{3}");
            assertThat(term.form()).isEqualTo(term.form().trim()).isNotEmpty();
            assertThat(countries.lookup(term.form())).as(term.form()).contains(term);
            assertThat(term.kind() == Kind.SEAT && term.sectors().isEmpty())
                    .as(term.form())
                    .isFalse();
        }
    }

    @Test
    void survivesAnyTokens() {
        Random random = new Random(20240516);
        String alphabet = "aeéLlN' -’.\u00a0漢😀";
        for (int round = 0; round < 2000; round++) {
            List<String> tokens = new ArrayList<>();
            for (int i = random.nextInt(6); i >= 0; i--) {
                StringBuilder token = new StringBuilder();
                for (int j = random.nextInt(5); j >= 0; j--) {
                    token.append(alphabet.charAt(random.nextInt(alphabet.length())));
                }
                tokens.add(token.toString());
            }
            int end = 0;
            for (Countries.Match match : FRENCH.scan(tokens)) {
                assertThat(match.from()).isGreaterThanOrEqualTo(end);
                end = match.to();
                assertThat(end).isGreaterThan(match.from()).isLessThanOrEqualTo(tokens.size());
            }
        }
    }
}
