package org.depeche.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageRecogniserTest {
    private static final LanguageRecogniser RECOGNISER = LanguageRecogniser.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | Le président de la République a reçu les chefs de l’opposition pour parler de la sécurité.",
                "fr | L'ARMÉE A REPRIS LA VILLE QUE LES REBELLES TENAIENT DEPUIS UN MOIS.",
                "en | The president met the leaders of the opposition on Monday to talk about security in the north.",
                "en | Troops were sent to the border after the attack, and the ministry said it would not comment.",
            })
    void recognisesSupportedLanguages(String language, String text) {
        assertThat(RECOGNISER.recognise(text)).contains(language);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "12 345",
                "Bamako",
                "El presidente de la República recibió a los jefes de la oposición para hablar de la seguridad en el norte.",
                "Der Präsident hat die Führer der Opposition empfangen, um über die Sicherheit im Norden zu sprechen.",
                "Il presidente della Repubblica ha ricevuto i capi dell'opposizione per parlare della sicurezza nel nord.",
                "O presidente da República recebeu os chefes da oposição para falar da segurança no norte do país.",
                "De president heeft de leiders van de oppositie ontvangen om over de veiligheid in het noorden te praten.",
                "总统星期一会见了反对派领导人，讨论北部的安全问题。",
                "استقبل الرئيس قادة المعارضة للحديث عن الأمن في الشمال",
                "Президент принял лидеров оппозиции, чтобы обсудить безопасность на севере страны.",
            })
    void leavesOtherLanguagesAlone(String text) {
        assertThat(RECOGNISER.recognise(text)).isEmpty();
    }
}
