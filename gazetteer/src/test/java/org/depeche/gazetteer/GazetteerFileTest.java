package org.depeche.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The resource as the build has made it. */
class GazetteerFileTest {
    private static final GazetteerFile FILE = GazetteerFile.load();

    @Test
    void holdsTheWorld() {
        assertThat(FILE.places()).isGreaterThan(250_000);
        assertThat(FILE.names()).isGreaterThan(400_000);
    }

    @Test
    void everyPlaceIsSound() {
        for (int number = 0; number < FILE.places(); number++) {
            GeoEntry entry = FILE.place(number);
            assertThat(entry.geonames()).isNotNegative();
            assertThat(entry.population()).isNotNegative();
            assertThat(entry.country() == null || entry.country().matches("[A-Z]{3}"))
                    .isTrue();
            assertThat(Double.isNaN(entry.latitude()) || Math.abs(entry.latitude()) <= 90)
                    .isTrue();
            assertThat(Double.isNaN(entry.longitude()) || Math.abs(entry.longitude()) <= 180)
                    .isTrue();
            GeoEntry region = FILE.regionOf(entry);
            assertThat(region == null || region.kind() == GeoEntry.Kind.REGION).isTrue();
        }
    }

    @Test
    void findsNamesAtTheEdgesOfBlocksAndOfTheFile() {
        for (String name : List.of("Aba", "Paris", "Ouagadougou", "Zzyzx", "Žužemberk", "Zwolle", "Tillabéri")) {
            assertThat(FILE.find(name)).as(name).isNotNull();
        }
        assertThat(FILE.find("Tillabéri")).extracting(GeoEntry::country).containsOnly("NER");
        assertThat(FILE.find("Zwolle")).extracting(GeoEntry::country).contains("NLD");
    }

    @Test
    void anyStringIsAnswered() {
        Random random = new Random(11);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder name = new StringBuilder();
            for (int i = random.nextInt(400); i > 0; i--) {
                name.append((char) random.nextInt(0xD800));
            }
            assertThat(FILE.find(name.toString())).isNotNull();
        }
    }

    @Test
    void refusesOtherFiles() {
        assertThatIllegalArgumentException().isThrownBy(() -> new GazetteerFile(new byte[] {1, 2, 3}));
        assertThatIllegalArgumentException().isThrownBy(() -> new GazetteerFile(new byte[64]));
    }
}
