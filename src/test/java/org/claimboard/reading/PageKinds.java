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

    private PageKinds() {}
}
