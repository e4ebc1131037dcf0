package org.modellregionen.atlas.search.text;

import java.util.List;

/** Light stemming of Ukrainian: longest ending first, at least three letters stay. */
final class Ukrainian {
    private static final List<String> ENDINGS = List.of(
            "ннями", "ування", "ювання", "ення", "ання", "іння", "ностей", "ністю", "ності", "ність", "ському",
            "ського", "ської", "ських", "ським", "ською", "ська", "ське", "ські", "ський", "ями", "ами", "ьому", "ього",
            "ому", "ого", "ими", "іми", "ові", "еві", "єві", "ення", "ією", "ою", "ею", "єю", "ах", "ях", "ів", "їв",
            "ий", "ій", "их", "іх", "им", "ім", "ої", "ею", "ам", "ям", "ом", "ем", "єм", "ті", "ти", "ть", "ся", "а",
            "я", "и", "і", "ї", "у", "ю", "е", "є", "о", "ь", "й");

    private Ukrainian() {}

    static String stem(String word) {
        String plain = word.replace("'", "").replace("’", "").replace("ʼ", "").replace('ґ', 'г');
        for (String ending : ENDINGS) {
            if (plain.length() - ending.length() >= 3 && plain.endsWith(ending)) {
                return plain.substring(0, plain.length() - ending.length());
            }
        }
        return plain;
    }
}
