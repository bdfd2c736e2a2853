package org.claimboard.outbound;

import java.util.Set;

/** Services that give short addresses to other pages. */
final class Shorteners {

    static final Set<String> HOSTS = Set.of(
            "bit.ly",
            "buff.ly",
            "cutt.ly",
            "fb.me",
            "goo.gl",
            "han.gl",
            "is.gd",
            "lnkd.in",
            "me2.do",
            "ow.ly",
            "rb.gy",
            "rebrand.ly",
            "shorturl.at",
            "t.co",
            "tiny.cc",
            "tinyurl.com",
            "url.kr",
            "vo.la",
            "youtu.be");

    private Shorteners() {}
}
