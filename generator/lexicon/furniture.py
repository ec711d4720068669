"""What news pages print around an article: share bars, menus, pointers to other pieces, calls to subscribe.

Compiled from the usual page furniture of English-language news sites and of the content systems behind them (share
widgets, breadcrumb trails, newsletter boxes, copyright lines, time stamps). All entries are in lower case, without
final punctuation.
"""

NETWORKS = frozenset(
    "facebook twitter whatsapp linkedin pinterest reddit telegram messenger instagram youtube flipboard tumblr weibo "
    "wechat viber snapchat tiktok threads mastodon bluesky rss vk xing".split()
)
"""Where a reader is invited to share or follow."""

SHARING = frozenset(
    "share shares tweet post pin email e-mail mail print sms copy link url comment comments save bookmark pocket like "
    "follow us on via this article story more x fb line and icon button gift".split()
)
"""What stands beside the networks in a share bar."""

ALONE = frozenset(
    {
        "ad", "advertisement", "advertisements", "advertisement feature", "advertising", "sponsored",
        "sponsored content", "sponsored by", "promoted content", "paid content", "story continues below advertisement",
        "story continues below", "article continues below advertisement", "article continues after advertisement",
        "article continues below this ad", "continue reading below", "scroll to continue", "scroll down to continue",
        "loading", "menu", "search", "home", "sign in", "log in", "login", "register", "sign up", "subscribe",
        "subscribe now", "subscribe today", "newsletter", "newsletters", "skip to content", "skip to main content",
        "read more", "read full story", "read the full story", "read the full article", "continue reading",
        "keep reading", "load more", "show more", "see more", "view more", "view all", "see all", "learn more",
        "related", "related articles", "related stories", "related story", "related news", "related topics",
        "related content", "related posts", "related coverage", "related links", "recommended", "recommended for you",
        "recommended stories", "recommended reading", "most read", "most popular", "most viewed", "most watched",
        "trending", "trending now", "trending stories", "top stories", "top news", "latest news", "latest stories",
        "latest", "breaking news", "more stories", "more news", "more from this section", "more on this story",
        "more on this topic", "more in this section", "you may also like", "you might also like",
        "you may be interested in", "what to read next", "up next", "next up", "read next", "editor's picks",
        "editors' picks", "don't miss", "must read", "must reads", "also read", "also watch", "read also", "see also",
        "share", "share this", "share this article", "share this story", "share this post", "share on", "share via",
        "tweet", "print", "email", "print this article", "print article", "email this article", "save", "save article",
        "copy link", "link copied", "leave a comment", "leave a reply", "post a comment", "add a comment",
        "view comments", "show comments", "comments", "comment", "no comments", "join the conversation",
        "join the discussion", "back to top", "go to top", "listen", "listen to this article", "listen to article",
        "listen to story", "watch live", "watch now", "watch video", "play video", "play", "pause", "mute", "unmute",
        "now playing", "video", "videos", "gallery", "photo gallery", "view gallery", "image", "images",
        "image source", "image caption", "media caption", "photos", "slideshow", "live updates", "follow us", "follow",
        "contact us", "about us", "terms of use", "terms of service", "terms and conditions", "privacy policy",
        "cookie policy", "privacy", "cookies", "accept", "close", "ok", "next", "previous", "next article",
        "previous article", "next story", "previous story", "all rights reserved", "report a typo", "report an error",
        "corrections", "tags", "topics", "get the app", "download the app", "download app", "open in app",
        "toggle navigation", "story highlights", "story continued below", "more on this",
        "full coverage", "enlarge this image", "toggle caption", "hide caption", "manage newsletters",
        "sign up for daily newsletters", "sign up for daily newsletters manage newsletters", "read the full letter",
    }
)  # fmt: skip
"""Whole lines."""

POINTERS = (
    "also watch", "also read", "also see", "read also", "watch also", "see also", "read more", "read this", "read next",
    "watch", "watch live", "watch now", "watch video", "watch this", "watch here", "watch the video", "listen",
    "listen now", "listen here", "related", "related article", "related articles", "related story", "related stories",
    "related coverage", "related news", "more on this", "more on this story", "more to read", "don't miss",
    "don’t miss", "must read", "must watch", "recommended", "recommended for you", "recommended reading",
    "recommended stories", "in pictures", "in photos", "in video", "photos", "video",
    "full coverage", "more coverage", "complete coverage", "live updates", "live blog",
    "you may also like", "you might also like", "trending", "trending now", "up next", "read here", "read all about",
    "read full story", "read the full story",
)  # fmt: skip
"""Labels before the title of another piece ("ALSO READ | …")."""

CALLS = (
    r"sign up (?:for|to|here|now|today)\b", r"sign in (?:to|with)\b", r"log in to (?:comment|read|your|continue)\b",
    r"subscribe (?:to|for|now|today|here|and)\b.*\b(?:newsletter|channel|podcast|access|email|inbox|today|feed|edition|"
    r"alerts?|updates?|digital|unlimited|us|our|here|now|youtube)\b",
    r"(?:click|tap) (?:here|on the link|the link|below)\b", r"follow us\b", r"follow @\w",
    r"follow [\w .,'’&-]{2,50} on (?:twitter|facebook|instagram|youtube|linkedin|telegram|x|google news|whatsapp)\b",
    r"like us on\b", r"find us on\b", r"download (?:the|our) .{0,40}\bapp\b", r"get (?:the|our) .{0,60}\bapp\b",
    r"get .{0,80}\b(?:newsletter|inbox|in your email|breaking news alerts|straight to your)\b",
    r"join (?:our|us on|the) .{0,60}\b(?:channel|newsletter|group|community|telegram|whatsapp|conversation on)\b",
    r"stay (?:up[ -]to[ -]date|informed|updated|tuned) with\b.*\b(?:news|newsletter|app|alerts?)\b",
    r"support (?:our|independent|quality|local) journalism\b", r"have a (?:news |story |confidential )?tip\b",
    r"(?:do you )?have (?:a|any) (?:news |story )tips?\b",
    r"(?:got|send us) (?:a |your )?(?:news |story )?tips?\b",
    r"for (?:more|the latest|all the latest) (?:news|stories|updates|headlines|coverage)\b.{0,60}"
    r"\b(?:visit|follow|click|check out|download|go to|subscribe)\b",
    r"(?:catch|get) all the (?:latest )?.{0,40}(?:news|updates)\b.{0,80}\b(?:on|here|app)\b",
    r"(?:contact|email|e-mail|reach|write to) (?:the (?:author|reporter|writer|editor)s?|us|me|him|her)\b.{0,40}"
    r"(?:\bat\b|@|:).{0,40}[\w.]+@[\w.]+",
    r"this (?:article|story|report|post|piece|content) (?:was|is|has been|first|originally) .{0,30}"
    r"(?:originally|first|automatically|auto-?generated|published|appeared|republished|syndicated|provided by)\b",
    r"(?:this|the) (?:article|story|headline).{0,40}has not been edited\b", r"\(?except for the headline\b",
    r"the post .{3,200} appeared first on\b", r"(?:please )?(?:enable|disable|turn on|turn off) .{0,30}"
    r"(?:javascript|cookies|ad ?block)", r"your browser does not support\b", r"we use cookies\b",
    r"(?:by )?(?:signing|subscribing|clicking).{0,60}(?:terms|privacy policy)\b",
    r"already a (?:subscriber|member)\b", r"unlock (?:this|the full) (?:article|story)\b",
    r"to (?:read|continue reading) (?:this|the full|the rest of) .{0,40}(?:subscribe|sign|log|register|click)",
    r"disclaimer\s*:",
    r"listen to (?:this|the) (?:article|story|podcast|episode)\b.{0,60}$",
    r"read or share this (?:story|article|post)\b", r"click for more (?:from|on)\b",
    r"visit .{2,60}\bfor more (?:stories|news|information|coverage|details)\b",
    r"for .{2,40}\b(?:complete|full|more|live) coverage of\b.{0,80}(?:\bvisit\b|\bgo to\b|https?:|www\.)",
    r"watch (?:the )?(?:full )?(?:video|clip|interview|segment)\b.{0,50}\b(?:below|above|here|via)\b",
    r"stay up[ -]to[ -]date\b.*\b(?:inbox|newsletters?|app|alerts?)\b",
    r"get the .{0,60}\b(?:delivered to your|in your) inbox\b",
    r"want more .{0,60}\?\s+(?:download|sign up|subscribe|visit|follow|get)\b",
    r"content created by .{2,60} is available\b", r"if you can['’]t see this\b", r"(?:story|article) continues below\b",
    r"thank you for (?:signing up|subscribing)\b", r"if you enjoyed this (?:article|story|piece)\b",
    r"the opinions expressed by (?:columnists|contributors|the authors?)\b",
    r"this (?:article|story|report|post|piece) is (?:more than|over) (?:\d+|a|one) (?:day|week|month|year)s? old\W*$",
    r"this (?:article|story|report|post|piece) (?:was|has been) (?:last )?updated (?:at|on)\b",
)  # fmt: skip
"""How a call to the reader begins; regular expressions, matched at the start of a line without regard to case."""

LABELS = frozenset(
    "tags tag topics keywords filed-under filed category categories hashtags posted-in section sections".split()
)
"""Before a list of subjects ("Tags: …")."""

STAMPS = (
    "first published", "last updated", "last modified", "date published", "publication date", "publish date",
    "published", "updated", "posted", "modified", "created", "issued", "pub date", "date",
)  # fmt: skip
"""Before the time of publication."""

BESIDE_DATES = frozenset(
    "am pm a.m p.m gmt utc est edt et cst cdt ct mst mdt mt pst pdt pt bst cet cest ist jst hkt sgt aest aedt hrs "
    "hours h noon midnight at on of the st nd rd th".split()
)
"""What stands beside the date in a time stamp: clock times and time zones."""

OUTLET_WORDS = frozenset(
    "times news post guardian herald tribune daily journal press gazette chronicle telegraph independent mail mirror "
    "observer examiner globe star sun standard today express review weekly magazine broadcasting network television "
    "tv radio media online bulletin dispatch register sentinel courier advertiser ledger inquirer record echo "
    "mercury argus wire newspaper monitor".split()
)
"""Words by which the name of a newspaper or broadcaster is known."""

ALERTS = frozenset(
    "breaking exclusive update updated watch live opinion analysis editorial explainer explained video photos read "
    "listen just in correction fact check factbox developing urgent flash alert note editor's editors q a".split()
)
"""Words in capitals that open a paragraph as a dateline does, and are none ("EXCLUSIVE —")."""
