"""What the things beside an article say: labels, pointers, credits, notices, comments."""

from __future__ import annotations

import re

from reader.formats.head import is_furniture

_SENTENCE_ENDS = frozenset(".!?…:。！？؟।")
_CLOSERS = "'\"”’»)]"
_LABEL = re.compile(
    r"(?:advertisement|advert|ad|sponsored|share(?: this.*| on .*)?|print|email|tweet|pin|save"
    r"|comments?|tags?|close|video|play|loading|read (?:more|next|also)|more|see also"
    r"|related(?: .{0,40})?|recommended.{0,20}|trending.{0,20}|most (?:read|popular).{0,20}"
    r"|more (?:from|on|about|great|stories) .{0,40}|don.t miss|you (?:may|might) also like"
    r"|continue reading.{0,40}|story continues below.{0,30}|caption|image \d+ of.{0,8}"
    r"|explore further|view (?:photo|gallery|comments|all).{0,20}|click here.{0,60}"
    r"|sign up.{0,60}|subscribe.{0,60}|join the conversation|top rated comments"
    r"|editors?.? picks?|up next|report this ad|see full gallery|tell us what you think.*"
    r"|this slideshow requires javascript|skip .{0,40}|facebook twitter.*|like this:"
    r"|(?:hide|toggle) caption|enlarge.{0,20}|(?:- )?(?:next|previous) \w+ (?:news|article|post).*"
    r"|mehr zum thema.*|weiterlesen|anzeige|werbung|teilen|publicité|partager|à lire aussi"
    r"|publicidad|compartir|publicidade|compartilhar|pubblicità|condividi"
    r"|advertentie|annons|annonse|annonce|reklama?|mainos|реклама|広告|广告|廣告|إعلان|פרסומת"
    r"|διαφήμιση|hirdetés|iklan|quảng cáo|delen|dela|udostępnij|paylaş|поделиться|シェア|分享"
    r"|bagikan|chia sẻ|(?:article|story) continues (?:after|below).{0,30}"
    r"|(?:advertisement\W+)?scroll to continue.{0,30}|continues below advertisement"
    r"|(?:lee|leer|ver) más|lire (?:la suite|plus)|mehr (?:lesen|anzeigen)|meer lezen|läs mer"
    r"|les mer|læs mere|czytaj więcej|devamını oku|читать далее|続きを読む|阅读更多|閱讀更多"
    r"|baca selengkapnya|leia mais|leggi tutto|(?:link )?copied(?: to clipboard)?|copy link"
    r"|listen(?: to (?:this )?(?:article|story))?|\d+[- ]min(?:ute)?s?[- ](?:read|listen)"
    r"|(?:resize )?(?:text|font) size|bookmark|gift this article|view comments|add to favou?rites"
    r")[\s.:…›»!>-]*",
    re.IGNORECASE,
)
_LONGEST_LABEL = 90
_POINTER = re.compile(
    r"(?:read (?:more|next|also)|see (?:more|also)|related(?: \w+)?"
    r"|also (?:on|read|see)\b[^:]{0,30}|don.t miss|more|watch(?: now)?|listen|recommended"
    r"|must read|lire aussi|lesen sie auch|mehr zum thema|leia (?:mais|também)|lea también"
    r"|tags|filed under|topics|posted in|categories|citation)\s*[:|»]\s",
    re.IGNORECASE,
)
_ALSO = re.compile(
    r"[\s\[(【▶►→>•*-]*(?:(?:also |must |further )?read(?: also| more| next| this)?|see also"
    r"|related(?: \w+)?|explore more|editor.s (?:choice|pick)s?"
    r"|lesen sie (?:auch|mehr|dazu)|lies auch|mehr dazu|mehr zum thema|auch interessant|lesetipp"
    r"|(?:à )?lire (?:aussi|également)|à lire|à voir aussi|voir aussi|sur le même sujet"
    r"|lea (?:también|además|más)|lee (?:también|más)|leer (?:también|más)"
    r"|(?:te|le) puede interesar|ver (?:también|más)|te recomendamos|más información"
    r"|leia (?:também|mais)|veja (?:também|mais)|saiba mais"
    r"|leggi (?:anche|pure|qui)|per approfondire|approfondisci|vedi anche"
    r"|lees (?:ook|meer|verder)|læs (?:også|mere)|les (?:også|mer)|läs (?:också|även|mer)"
    r"|lue (?:myös|lisää)"
    r"|czytaj (?:też|także|więcej)|zobacz (?:też|także|również)|przeczytaj (?:też|także|również)"
    r"|čtěte (?:také|též|více)|přečtěte si(?: také)?|čítajte (?:aj|tiež)|citește (?:și|mai mult)"
    r"|olvasta már|читайте (?:также|ещё|еще)|читать также|читайте також|διαβάστε (?:επίσης|ακόμα)"
    r"|ilgili haber|baca (?:juga|selengkapnya)|simak juga|xem thêm|đọc thêm|関連記事"
    r"|あわせて読みたい"
    r"|相关阅读|相關閱讀|延伸阅读|延伸閱讀|相关新闻|相關新聞|관련 ?기사|اقرأ أيضا|إقرأ أيضا"
    r"|اقرأ المزيد"
    r"|עוד בנושא|קראו גם)(?P<end>\s*(?:[:：|»>】?]|[-–—]\s))?",
    re.IGNORECASE,
)
"""What leads to another article, in the languages of many papers."""
_LONGEST_POINTER = 200
_CREDIT = re.compile(
    r"(?:photos?|photograph|images?|picture|credit|foto|bild)(?: by| credit)?\s*[:|]\s.*"
    r"|.{0,400}?(?:[(\[|/–—-]\s?|[.!?…\"”’»)]\s)(?:image|photo|picture|foto|pic|bild|credit|source)"
    r"s?\s?:.{1,70}"
    r"|.{0,200}?\b(?:getty(?: images)?|reuters|afp|ap photo|shutterstock|istock\w*)\b[^.!?]{0,40}",
    re.IGNORECASE,
)
_CREDITED = (":", "|", "getty", "reuters", "afp", "photo", "stock")
"""One of these is in every credit, and is found much sooner than the credit."""
_LONGEST_CREDIT = 260
_NOTICE = re.compile(
    r"(?:this (?:website|site) uses cookies"
    r"|we (?:use cookies|value your privacy|and our .{0,20}partners)"
    r"|diese .{0,20}seite (?:verwendet|nutzt|benutzt) cookies"
    r"|wir (?:verwenden|nutzen) .{0,20}cookies"
    r"|nous (?:utilisons des cookies|et nos .{0,20}partenaires)|(?:utilizamos|usamos) cookies"
    r"|(?:utilizziamo|usiamo) i cookie|(?:wij|we) gebruiken cookies"
    r"|follow .{2,40} on (?:twitter|x|facebook|instagram|youtube|linkedin|tiktok|bluesky|threads)\b"
    r"|(?:e-?mail|contact|reach) .{2,40} at \S+@|more .{2,30}: https?://"
    r"|sign up (?:for|to) |subscribe to |follow (?:us|@)"
    r"|click here to |get (?:the|our) .{0,60}(?:newsletter|inbox|app)"
    r"|get .{0,60} (?:in|on|by|delivered).{0,30}(?:inbox|browser|letterbox|clicking here)"
    r"|like this story\?|have a tip\?|all rights reserved|copyright (?:©|ⓒ|\d{4})|©(?!.{160})"
    r"|by (?:signing|subscribing|clicking)|your email address|please enable javascript"
    r"|you (?:can|may) unsubscribe|download the .{0,30} app|share your thoughts"
    r"|published[: ]|updated[: ]|last (?:updated|modified)|contributing: "
    r"|\(?(?:additional )?reporting by .{3,80}[;)])",
    re.IGNORECASE,
)
_CONTRIBUTED = re.compile(
    r".{0,300}?contributed (?:to this (?:report|story|article)|reporting)\b.{0,60}$", re.IGNORECASE
)
_LONGEST_NOTICE = 350
_PAYWALL = re.compile(
    r"(?:get unlimited access|already a subscriber|to (?:continue|keep) reading\b"
    r"|(?:this|our) (?:article|content|story) is (?:only |exclusively )?(?:for|available to) "
    r".{0,20}(?:subscriber|member)s|(?:create|register for) a(?: free)? account"
    r"|dieser (?:artikel|inhalt|text) ist .{0,30}abonnent|jetzt (?:abonnieren|weiterlesen|testen)"
    r"|(?:cet article|la suite) est réservée? (?:aux|à nos) abonnés|il vous reste \d+ ?%"
    r"|(?:contenido|artículo) exclusivo para|conteúdo exclusivo para|suscríbete para"
    r"|(?:contenuto|articolo) riservato agli abbonati|dit artikel is .{0,30}abonnees)",
    re.IGNORECASE,
)
_COMMENTS = re.compile(
    r"(?:\(?\d+\)?\s*)?(?:reader |user )?(?:comments|kommentare|kommentarer|commentaires"
    r"|comentarios|comentários|commenti|reacties|komentarze|комментарии|コメント|评论)"
    r"(?: (?:on|to|zu|sur|sobre|su|for)\b.*)?\s*(?:\(?\d+\)?)?[\s:]*"
    r"|\(?\d+\)?\s*(?:comment|repl(?:y|ies)|responses?|thoughts?|kommentar|commentaire)\b.*"
    r"|leave a (?:comment|reply)|join the (?:conversation|discussion)|laisser un commentaire"
    r"|schreib\w* (?:uns )?einen kommentar|deja un(?: comentario|a respuesta)",
    re.IGNORECASE,
)
_LEAST_LOUD = 12


def ends_sentence(words: str) -> bool:
    """Tell whether words end as a sentence does."""
    return words[-4:].rstrip(_CLOSERS)[-1:] in _SENTENCE_ENDS


def is_label(words: str) -> bool:
    """Tell the words of a button, or above a list of links, from an article's."""
    if len(words) > _LONGEST_LABEL:
        return False
    return bool(_LABEL.fullmatch(words)) or is_furniture(words)


def is_pointer(words: str, linked: float) -> bool:
    """Tell a line that leads to another article ("Read more: …"), most of which is `linked`."""
    if len(words) > _LONGEST_POINTER:
        return False
    if _POINTER.match(words):
        return True
    also = _ALSO.match(words) if linked else None
    return also is not None and (also["end"] is not None or also.end() == len(words))


def is_credit(words: str) -> bool:
    """Tell a picture's caption by the credit in it."""
    if len(words) > _LONGEST_CREDIT:
        return False
    folded = words.casefold()
    return any(one in folded for one in _CREDITED) and bool(_CREDIT.fullmatch(words))


def is_notice(words: str) -> bool:
    """Tell what a website says of itself, and who else worked on the article."""
    if len(words) > _LONGEST_NOTICE:
        return False
    if _NOTICE.match(words) or _PAYWALL.match(words):
        return True
    return "buted" in words.casefold() and bool(_CONTRIBUTED.match(words))


def is_over_comments(words: str) -> bool:
    """Tell the heading of what readers wrote below an article."""
    return len(words) <= _LONGEST_POINTER and bool(_COMMENTS.fullmatch(words))


def is_loud(words: str) -> bool:
    """Tell words in capitals, as links between paragraphs are set."""
    letters = [char for char in words if char.isalpha()]
    loud = sum(char.isupper() for char in letters)
    return len(letters) > _LEAST_LOUD and loud > 0.7 * len(letters)
