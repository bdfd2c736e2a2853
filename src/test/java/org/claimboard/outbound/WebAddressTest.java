package org.claimboard.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How addresses are asked for, and which of them are one page. */
class WebAddressTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "https://news.example/기사/1?말=가 나 -> ",
                "https://news.example/기사/1?말=가 -> https://news.example/%EA%B8%B0%EC%82%AC/1?%EB%A7%90=%EA%B0%80",
                "https://예시.kr/가 -> https://xn--vv4b11d.kr/%EA%B0%80",
                "https://예시。kr -> https://xn--vv4b11d.kr/",
                "https://예시．kr:443/ -> https://xn--vv4b11d.kr/",
                "HTTPS://WWW.News.EXAMPLE/A -> https://www.news.example/A",
                "https://%EC%98%88%EC%8B%9C.kr/ -> https://xn--vv4b11d.kr/",
                "https://XN--VV4B11D.kr/ -> https://xn--vv4b11d.kr/",
                "https://faß.example/ -> https://xn--fa-hia.example/",
                "https://a_b.example/x -> https://a_b.example/x",
                "http://[2001:DB8::1]:8080 -> http://[2001:db8::1]:8080/",
                "https://news.example/a?ids[]=1|2#top -> https://news.example/a?ids%5B%5D=1%7C2",
                "https://news.example/%b0%a1 -> https://news.example/%b0%a1",
                "https://news.example:99999/ -> ",
                "http://[1:2]/ -> ",
                "http://[::::]/ -> ",
                "http://[1.2.3.4]/ -> ",
                "http://[::1]/a -> http://[::1]/a",
                "https://news.example:0/ -> ",
                "https://kim@news.example/ -> ",
                "https:///a -> ",
                "https://a..example/ -> ",
                "https://xn--zzzzzz.example/ -> ",
                "https://news.example/100% -> ",
                "ftp://news.example/ -> ",
                "news.example/a -> ",
                "https://예시\u200b .kr/ -> "
            })
    void uri_ofWhatIsTyped_isWhatIsAskedFor(String typed, String asked) {
        assertThat(WebAddress.of(typed).map(address -> address.uri().toString()).orElse(null))
                .isEqualTo(asked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://예시.kr/기사/1?q=가",
                "http://www.예시.kr/기사/1?q=가",
                "https://xn--vv4b11d.kr/%ea%b8%b0%ec%82%ac/1?q=%EA%B0%80",
                "https://XN--VV4B11D.kr./%EA%B8%B0사/%31?q=%ea%b0%80&utm_source=x&fbclid=y#part",
                "https://예시。KR:443/다른/../기사/./1/?q=가&",
                "https://예시.kr/기사;jsessionid=12AF/1?gclid=1&q=가"
            })
    void page_ofOnePage_isOne(String address) {
        String page = "xn--vv4b11d.kr/%EA%B8%B0%EC%82%AC/1?q=%EA%B0%80";
        assertThat(WebAddress.page(address)).isEqualTo(page);
        assertThat(WebAddress.page(Normalizer.normalize(address, Normalizer.Form.NFD)))
                .isEqualTo(page);
    }

    @Test
    void page_ofOtherPages_differs() {
        assertThat(java.util.stream.Stream.of(
                                "https://n.example/a",
                                "https://n.example/A",
                                "https://n.example/a?id=1",
                                "https://n.example/a?id=2",
                                "https://n.example:8443/a",
                                "https://m.n.example/a",
                                "https://n.example/a%2Fb",
                                "https://n.example/a/b",
                                "https://n.example/%B0%A1",
                                "https://n.example/%EA%B0%80",
                                "https://n.example/a+b",
                                "https://n.example/a%2Bb")
                        .map(WebAddress::page))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "https://n.example/news/list/view?id=1 -> ?id=2 -> https://n.example/news/list/view?id=2",
                "https://n.example/news/list/view -> other -> https://n.example/news/list/other",
                "https://n.example/news/list/view -> ../2 -> https://n.example/news/2",
                "https://n.example/news/list/view -> ./ -> https://n.example/news/list/",
                "https://n.example -> a/b -> https://n.example/a/b",
                "https://n.example/a/b -> /기사/1 -> https://n.example/%EA%B8%B0%EC%82%AC/1",
                "https://n.example/a/b -> //예시.kr/x -> https://xn--vv4b11d.kr/x",
                "https://n.example/a/b -> http://m.n.example/ -> http://m.n.example/",
                "https://n.example/a?x=1 -> #part -> https://n.example/a?x=1",
                "https://n.example/a -> /b c?d=e f%zz -> https://n.example/b%20c?d=e%20f%25zz",
                "https://n.example/a -> /../../b -> https://n.example/b",
                "https://n.example/a -> mailto:kim@n.example -> "
            })
    void to_ofAReference_isWhereBrowsersGo(String from, String reference, String to) {
        assertThat(WebAddress.of(from)
                        .orElseThrow()
                        .to(reference)
                        .map(WebAddress::text)
                        .orElse(null))
                .isEqualTo(to);
    }
}
