package org.claimboard.reading;

import java.util.List;

/** A page of every kind that readers see, the fullest there is, from the language on. */
final class PageKinds {

    static final List<String> ALL = List.of(
            "/",
            "/comparisons",
            "/comparisons/training-cost",
            "/articles",
            "/articles/deepseek-openai",
            "/articles/deepseek-openai/check",
            "/claims",
            "/claims?verdict=misleading&openDoubts=true",
            "/claims/deepseek-chatbot-cost-5-6-million",
            "/claims/deepseek-chatbot-cost-5-6-million/history",
            "/sources",
            "/sources/deepseek-v3-technical-report",
            "/claimants",
            "/claimants/mobility-tv",
            "/topics",
            "/topics/chips",
            "/chains",
            "/chains/50000-chips",
            "/check",
            "/check?text=DeepSeek%20made%20its%20chatbot%20for%205.6%20million%20dollars",
            "/check?text=5.6%20million%20dollars",
            "/check/text",
            "/search",
            "/search?q=chips",
            "/search?q=zzqqxxy",
            "/claims?words=zzqqxxy",
            "/report?about=/claims/deepseek-chatbot-cost-5-6-million",
            "/ask",
            "/about",
            "/method",
            "/data",
            "/corrections",
            "/changes",
            "/sign-in",
            "/claims/none",
            "/claims?asOf=2020-01-01",
            "/claims?verdict=none-such");

    /** The page of a whole text, which answers nobody who only asks for an address. */
    static final String WHOLE_TEXT = "/check/text";

    /** A text with a remark of nearly every kind. */
    static final String MANUSCRIPT =
            "DeepSeek made its chatbot for 5.6 million dollars. Sales fell from 500 to 400, down 25 percent.\n\n"
                    + "It earned $20 million (about 22 billion won). Turnout rose from 40 percent to 50 percent, up 10 percent. "
                    + "Of 50 flights 8 were late, or 12 percent. It pays $180 million for 1,000 flats, $210,000 per flat. "
                    + "The trail is 26 miles (42 km) long. The film cost $2 million to make, compared with the $400 million "
                    + "that Colossal Pictures spent last year.";

    private PageKinds() {}
}
